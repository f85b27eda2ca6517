import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { measurePlaces } from './accuracy/places-report.ts';
import { replaceSection } from './accuracy/replace-section.ts';

/**
 * `npm run accuracy [-- folder]`: measures on the development corpora of a folder (default `../shared/corpora`) and
 * writes the figures to docs/accuracy.md, one section a task. Corpora are not part of the repository.
 */
const folder = process.argv[2] ?? '../shared/corpora';
const report = fileURLToPath(new URL('../docs/accuracy.md', import.meta.url));
const progress = (line: string): void => void process.stderr.write(`${line}\n`);

if (!fs.existsSync(folder)) {
  progress(
    `accuracy: no corpora at ${path.resolve(folder)}; skipped. Give their folder: npm run accuracy -- FOLDER`,
  );
} else {
  const sections = { places: await measurePlaces(folder, progress) };
  const old = fs.existsSync(report) ? fs.readFileSync(report, 'utf8') : '# Accuracy\n';
  let text = old;
  for (const [name, body] of Object.entries(sections)) {
    if (body === null) progress(`accuracy: no corpora for ${name} in ${folder}; skipped`);
    else text = replaceSection(text, name, body);
  }
  fs.mkdirSync(path.dirname(report), { recursive: true });
  fs.writeFileSync(report, text);
  progress(`accuracy: written to ${path.relative(process.cwd(), report)}`);
}
