/**
 * Scores the pipeline on the hand-coded reports in tests/evaluation: `npm run evaluate [tune|report] [--misses]`.
 * Rules may be tuned on `tune.json`; `report.json` is only ever reported.
 */
import fs from 'node:fs';
import { loadDeps } from '../src/cli/load-deps.ts';
import { extract } from '../src/core/pipeline.ts';
import type { CodedReport } from '../tests/evaluation/coding.ts';
import { scoreReports, type Tally } from '../tests/evaluation/score.ts';

const share = ({ right, of }: Tally): string =>
  of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} % (${String(right)} of ${String(of)})`;

const argv = process.argv.slice(2);
const halves = argv.filter((arg) => !arg.startsWith('--'));
const deps = await loadDeps();
for (const half of halves.length > 0 ? halves : ['tune', 'report']) {
  const file = new URL(`../tests/evaluation/${half}.json`, import.meta.url);
  const reports = JSON.parse(fs.readFileSync(file, 'utf8')) as CodedReport[];
  const scores = scoreReports(reports, ({ id, text, publishedAt }) =>
    extract({ id, text, publishedAt }, deps),
  );
  console.log(`${half}: ${String(reports.length)} reports`);
  console.log(`  events found     ${share(scores.recall)}`);
  console.log(`  events right     ${share(scores.precision)}`);
  console.log(`  silent on none   ${share(scores.silent)}`);
  for (const [field, tally] of Object.entries(scores.fields))
    console.log(`  ${field.padEnd(16)} ${share(tally)}`);
  if (argv.includes('--misses')) for (const miss of scores.misses) console.log(`    ${miss}`);
}
