import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDeps } from '../../src/cli/load-deps.ts';
import { findDates } from '../../src/core/dates/find-dates.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import type { Article, Span } from '../../src/core/model.ts';
import { extract, type Deps } from '../../src/core/pipeline.ts';
import { findToponyms } from '../../src/core/places/find-toponyms.ts';
import { analyse } from '../../src/core/text/analyse.ts';
import { CORPORA, corporaAtHand, readCorpus } from './corpora.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await loadDeps();
}, 60_000);

interface Broken {
  readonly article: string;
  readonly quoted: string;
  readonly found: string;
}

/** Spans that do not slice back to what they quote, of events, places and dates alike. */
function brokenSpans(article: Article): Broken[] {
  const doc = analyse(article, { abbreviations: ABBREVIATIONS });
  const spans: (Span & { text: string })[] = [
    ...extract(article, deps).flatMap(({ evidence }) => evidence),
    ...findToponyms(doc, deps),
    ...findDates(doc),
  ];
  return spans
    .filter(({ start, end, text }) => article.text.slice(start, end) !== text || start >= end)
    .map(({ start, end, text }) => ({
      article: article.id,
      quoted: text,
      found: article.text.slice(start, end),
    }));
}

const expectSound = (articles: readonly Article[]): void => {
  expect(articles.length).toBeGreaterThan(0);
  expect(articles.flatMap(brokenSpans)).toEqual([]);
};

const ROOT = new URL('../../', import.meta.url);
const read = (file: string): string => fs.readFileSync(new URL(file, ROOT), 'utf8');

describe('every evidence span slices back to its quoted text', () => {
  it('in the seeds', () => {
    const files = fs.readdirSync(new URL('seeds/', ROOT)).filter((file) => file.endsWith('.json'));
    expectSound(files.map((file) => JSON.parse(read(`seeds/${file}`)) as Article));
  }, 60_000);

  it.each(['tune', 'report'])(
    'in the evaluation set: %s',
    (half) => {
      expectSound(JSON.parse(read(`tests/evaluation/${half}.json`)) as Article[]);
    },
    60_000,
  );

  it.each(['incidents', 'shootings'])(
    'in the short texts: %s',
    (set) => {
      const lines = read(`tests/evaluation/tolls/${set}.ndjson`).trim().split('\n');
      expectSound(lines.map((line) => JSON.parse(line) as Article));
    },
    60_000,
  );

  const files = corporaAtHand();
  it.each(files)(
    'in the development corpus %s',
    (file) => {
      expectSound(readCorpus(file));
    },
    900_000,
  );
  if (files.length === 0)
    it.skip(`in the development corpora: none at hand in ${CORPORA}, set DATELINE_CORPORA`);
});
