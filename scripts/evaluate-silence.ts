/**
 * How many short texts without an event get one: `npm run evaluate:silence [tune|held|guards] [--misses]`, on the texts in
 * tests/evaluation/silence. Rules may be tuned on `tune.json`; the misses of `held.json` are never printed. `guards.json` has
 * events told in the words of sport, business or courts: they must be found.
 */
import fs from 'node:fs';
import { loadDeps } from '../src/cli/load-deps.ts';
import type { EventRecord } from '../src/core/model.ts';
import { extract } from '../src/core/pipeline.ts';

interface SilentText {
  readonly id: string;
  readonly publishedAt: string;
  readonly text: string;
}

const told = ({ type, status, evidence, place }: EventRecord): string =>
  `${type} (${status}) by "${evidence.find(({ kind }) => kind === 'trigger')?.text ?? ''}" at ${place?.name ?? 'no place'}`;

const argv = process.argv.slice(2);
const sets = argv.filter((arg) => !arg.startsWith('--'));
const deps = await loadDeps();
for (const set of sets.length > 0 ? sets : ['tune', 'held', 'guards']) {
  const file = new URL(`../tests/evaluation/silence/${set}.json`, import.meta.url);
  const texts = JSON.parse(fs.readFileSync(file, 'utf8')) as SilentText[];
  const wrong: string[] = [];
  for (const { id, text, publishedAt } of texts) {
    const events = extract({ id, text, publishedAt }, deps);
    if (events.length > 0 !== (set === 'guards'))
      wrong.push(`${id}: ${events.map(told).join('; ') || 'none'}`);
  }
  const what = set === 'guards' ? 'without their event' : 'with a false event';
  console.log(`${set}: ${String(wrong.length)} of ${String(texts.length)} texts ${what}`);
  if (argv.includes('--misses') && set !== 'held') for (const line of wrong) console.log(`    ${line}`);
}
