import fs from 'node:fs';
import path from 'node:path';

/** Which layer of `src/` may import from which. `app` is the composition root. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  sources: ['core'],
  worker: ['core', 'sources'],
  offline: ['core'],
  state: ['core'],
  ui: [],
  map: ['core', 'state', 'ui'],
  timeline: ['core', 'state', 'ui'],
  panel: ['core', 'state', 'ui'],
  embed: ['core', 'state'],
  publish: ['core', 'sources', 'ui'],
  cli: ['core', 'sources', 'publish'],
  app: ['core', 'sources', 'worker', 'state', 'ui', 'map', 'timeline', 'panel', 'embed'],
};

/** Packages that `core` may use: none of them touches the DOM, the network or the clock. */
export const CORE_PACKAGES: readonly string[] = [];
/** `react-leaflet` and Leaflet stay behind the map. */
export const MAP_ONLY_PACKAGES: readonly string[] = [
  'leaflet',
  'react-leaflet',
  'protomaps-leaflet',
  'pmtiles',
];

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|new URL\(\s*['"](\.[^'"]+)['"]/g;

/** What each file of a source tree imports that its layer may not; one readable line a violation. */
export function findViolations(files: ReadonlyMap<string, string>): string[] {
  const violations: string[] = [];
  for (const [file, code] of files) {
    const layer = file.split('/')[0] ?? '';
    for (const m of code.matchAll(IMPORT)) {
      const target = m[1] ?? m[2] ?? m[3] ?? m[4] ?? '';
      const problem = judge(file, layer, target);
      if (problem) violations.push(`${file}: ${problem}`);
    }
    if (
      layer === 'core' &&
      /\b(?:Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(|fetch\()/.test(code)
    ) {
      violations.push(`${file}: core reads no clock, chance or network`);
    }
  }
  return violations;
}

function judge(file: string, layer: string, target: string): string | null {
  if (!target.startsWith('.')) return judgePackage(layer, target);
  const resolved = path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
  const other = resolved.split('/')[0] ?? '';
  if (other === layer || resolved.startsWith('..')) return null;
  return ALLOWED[layer]?.includes(other) ? null : `${layer} may not import ${other} (${target})`;
}

function judgePackage(layer: string, target: string): string | null {
  const name = target.startsWith('@')
    ? target.split('/').slice(0, 2).join('/')
    : (target.split('/')[0] ?? '');
  if (layer === 'core' && !CORE_PACKAGES.includes(name)) return `core may not import the package ${name}`;
  if (layer !== 'map' && MAP_ONLY_PACKAGES.includes(name))
    return `${layer} may not import ${name}: only map does`;
  return null;
}

/** All TypeScript files below `root`, keyed by their path relative to it. */
export function readSources(root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of fs.readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const full = path.join(entry.parentPath, entry.name);
    files.set(path.relative(root, full).split(path.sep).join('/'), fs.readFileSync(full, 'utf8'));
  }
  return files;
}
