import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import type { Span, Toponym } from '../../src/core/model.ts';
import { knowName } from '../../src/core/places/tagger/gazetteer-cover.ts';
import { CLASS, wordClass } from '../../src/core/places/tagger/lexicon.ts';
import type { GoldDocument } from '../train-places/read-corpora.ts';
import { countedFound, countedPlaces } from './places-score.ts';

/** Errors of detection by class, then by corpus. */
export type ErrorTable = Map<string, Map<string, number>>;

/** Words looked at on either side of a name, for what it is part of. */
const REACH = 3;
const BODY = CLASS.organisation | wordClass('tigers');

/** Adds one article's errors of detection: gold names missed, names found that are none, and names with other borders. */
export function addErrors(
  table: ErrorTable,
  document: GoldDocument,
  found: readonly Toponym[],
  gazetteer: Gazetteer,
): void {
  const { text } = document.article;
  const gold = countedPlaces(document);
  const out = countedFound(document, found);
  const add = (name: string): void => {
    const row = table.get(name) ?? new Map<string, number>();
    table.set(name, row.set(document.corpus, (row.get(document.corpus) ?? 0) + 1));
  };
  const has = (spans: readonly Span[], { start, end }: Span): boolean =>
    spans.some((span) => span.start === start && span.end === end);
  const overlapping = (spans: readonly Span[], { start, end }: Span): Span | undefined =>
    spans.find((span) => span.start < end && start < span.end);
  for (const place of gold) {
    if (has(out, place)) continue;
    const other = overlapping(out, place);
    add(other ? `borders: ${borderOf(text, place, other)}` : `missed: ${kindOf(text, place, gazetteer)}`);
  }
  const names = new Set(gold.map(({ start, end }) => text.slice(start, end)));
  for (const place of out) {
    if (has(gold, place) || overlapping(gold, place)) continue;
    const elsewhere = names.has(text.slice(place.start, place.end));
    add(`false: ${elsewhere ? 'a place elsewhere in the article' : kindOf(text, place, gazetteer)}`);
  }
}

function borderOf(text: string, gold: Span, found: Span): string {
  const longer = found.start <= gold.start && found.end >= gold.end;
  const rest = longer
    ? text.slice(found.start, gold.start) + text.slice(gold.end, found.end)
    : text.slice(gold.start, found.start) + text.slice(found.end, gold.end);
  const classes = wordsOf(rest).reduce((bits, word) => bits | wordClass(word), 0);
  const direction = found.start !== gold.start && (classes & CLASS.direction) !== 0;
  const side = longer ? 'found longer' : 'found shorter or in pieces';
  if (direction) return `${side}, by a direction`;
  return `${side}, by ${classes & (BODY | CLASS.facility | CLASS.division) ? 'the word for its kind' : 'other words'}`;
}

function kindOf(text: string, { start, end }: Span, gazetteer: Gazetteer): string {
  const name = text.slice(start, end);
  const words = wordsOf(name);
  if (/\d/.test(name) || wordClass(words.at(-1) ?? '') & CLASS.facility) return 'a road, street or site';
  const before =
    /(?:[\p{Lu}][\p{L}.’']*\s+){0,3}$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^(?:\s+[\p{Lu}][\p{L}.’']*){0,3}/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  const around = [...wordsOf(before).slice(-REACH), ...wordsOf(after).slice(0, REACH)];
  if (around.some((word) => wordClass(word) & BODY)) return 'in the name of a body or a team';
  if (wordClass(wordsOf(before).at(-1) ?? '') & (CLASS.firstName | CLASS.title))
    return 'behind a first name or title';
  if (!/\p{Lu}/u.test(name)) return 'in lower case';
  if (/^[\p{Lu}.]{2,6}$/u.test(name)) return 'an abbreviation';
  const { matches } = knowName(gazetteer, name);
  if (matches.length === 0) return 'a name that the gazetteer lacks';
  return matches.every(({ quality }) => quality === 'demonym') ? 'a word of belonging' : 'another known name';
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}’'.]+/gu) ?? [];
}

/** The table as Markdown, the largest classes first. */
export function formatErrors(table: ErrorTable, corpora: readonly string[]): string {
  const sum = (row: ReadonlyMap<string, number>): number => [...row.values()].reduce((a, b) => a + b, 0);
  const rows = [...table].sort(([a, x], [b, y]) => sum(y) - sum(x) || a.localeCompare(b));
  return [
    `| error | ${corpora.join(' | ')} | all |`,
    `|---|${corpora.map(() => '--:|').join('')}--:|`,
    ...rows.map(([name, row]) => {
      const cells = corpora.map((corpus) => row.get(corpus) ?? 0);
      return `| ${name} | ${cells.join(' | ')} | ${sum(row)} |`;
    }),
  ].join('\n');
}
