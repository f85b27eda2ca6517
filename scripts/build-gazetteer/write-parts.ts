import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Parts } from './split.ts';

/**
 * Not `.gz`: some hosts would add `Content-Encoding: gzip` to it, and the browser would unpack it twice.
 */
const EXTENSION = '.dlg';

/** Writes each part, gzip-compressed, and `index.json` with the names and sizes of all. */
export function writeParts(parts: Parts, folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const index: Record<string, { gzip: number; bytes: number }> = {};
  let all = 0;
  for (const [name, bytes] of parts) {
    const packed = zlib.gzipSync(bytes, { level: 9 });
    fs.writeFileSync(path.join(folder, name + EXTENSION), packed);
    index[name] = { gzip: packed.length, bytes: bytes.length };
    all += packed.length;
  }
  fs.writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index) + '\n');
  const core = parts.get('core') ?? new Uint8Array();
  const brotli = zlib.brotliCompressSync(core, {
    params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_LGWIN]: 24 },
  }).length;
  process.stdout.write(
    `core: gzip ${kb(index['core']?.gzip ?? 0)}, brotli ${kb(brotli)}; ${parts.size} parts, gzip ${kb(all)}\n`,
  );
}

/** Throws when the files of `folder` do not hold exactly these parts. */
export function checkParts(parts: Parts, folder: string): void {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith(EXTENSION));
  const different = files.filter((file) => {
    const bytes = parts.get(file.slice(0, -EXTENSION.length));
    return !bytes || !zlib.gunzipSync(fs.readFileSync(path.join(folder, file))).equals(bytes);
  });
  const missing = [...parts.keys()].filter((name) => !files.includes(name + EXTENSION));
  if (different.length + missing.length > 0)
    throw new Error(`public/gazetteer differs from its sources: ${[...different, ...missing].join(', ')}`);
  process.stdout.write(`${files.length} parts are as their sources make them\n`);
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
