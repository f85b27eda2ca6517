import type { Article } from '../../model.ts';
import { foldText, foldWords } from '../fold-text.ts';
import { TEXTS } from '../table/coded-event.ts';
import type { EventTable } from '../table/event-table.ts';
import type { PlaceTable } from '../table/place-table.ts';
import { TextColumn } from '../table/text-column.ts';
import { joinTexts } from '../table/text-run.ts';

const folded = new WeakMap<Article, string>();

/** Rows whose words hold all words of the query, each in whichever of the event's texts. */
export function rowsWithText(table: EventTable, query: string): Uint8Array {
  const holds = new Uint8Array(table.rows).fill(1);
  for (const word of foldWords(query)) {
    const hits = rowsWithWord(table, word);
    for (let row = 0; row < holds.length; row++) holds[row] = (holds[row] ?? 0) & (hits[row] ?? 0);
  }
  return holds;
}

/**
 * Of coded rows, the words are their texts, the names of place, actors and targets, and their outlets; names are
 * searched once each. Of records, they are their articles' (headline, text, outlet).
 */
function rowsWithWord(table: EventTable, word: string): Uint8Array {
  const hits = new Uint8Array(table.rows);
  const has = (text: string) => foldText(text).includes(word);
  if (table.codedRows > 0) markCoded(table, word, has, hits);
  const articles = new Set<string>();
  for (const [id, article] of table.articles) if (foldArticle(article).includes(word)) articles.add(id);
  table.records.forEach(({ reports }, i) => {
    if (reports.some(({ articleId }) => articles.has(articleId))) hits[table.codedRows + i] = 1;
  });
  return hits;
}

function markCoded(
  { places, facets, columns, actors, targets, texts, codedRows }: EventTable,
  word: string,
  has: (text: string) => boolean,
  hits: Uint8Array,
): void {
  const place = new Uint8Array(places.size);
  namesOf(places).search(word, (i) => (place[i] = 1));
  const actor = Uint8Array.from(actors.lists, (list) => (list.some(({ name }) => has(name)) ? 1 : 0));
  const target = Uint8Array.from(targets.lists, (list) => (list.some(has) ? 1 : 0));
  const source = facets.source.setsWith(has);
  for (let row = 0; row < codedRows; row++) {
    hits[row] =
      (place[columns.place[row] ?? 0] ?? 0) |
      (actor[actors.codes[row] ?? 0] ?? 0) |
      (target[targets.codes[row] ?? 0] ?? 0) |
      (source[facets.source.codes[row] ?? 0] ?? 0);
  }
  for (const name of TEXTS) texts[name].search(word, (row) => (hits[row] = 1));
}

/** A million names are folded together, not each by itself. */
const MOST_NAMES = 16_384;
const placeNames = new WeakMap<PlaceTable, TextColumn>();

/** The names of all places, by their index, as a text to be searched. */
function namesOf(places: PlaceTable): TextColumn {
  let column = placeNames.get(places);
  if (!column) placeNames.set(places, (column = new TextColumn()));
  while (column.length < places.size) {
    const first = column.length;
    const count = Math.min(MOST_NAMES, places.size - first);
    const names = Array.from({ length: count }, (_, i) => places.nameOf(first + i));
    column.append({ text: joinTexts(names), codes: null }, count);
  }
  return column;
}

/**
 * Makes a part of what the first search needs of a table's texts. Returns whether there is more to do: to be called when
 * nobody waits, so that the first word is found as fast as the second.
 */
export function prepareTexts({ texts, places }: EventTable): boolean {
  return TEXTS.some((name) => texts[name].prepare()) || namesOf(places).prepare();
}

function foldArticle(article: Article): string {
  let text = folded.get(article);
  if (text === undefined) {
    text = foldText(`${article.title ?? ''}\n${article.text}\n${article.source ?? ''}`);
    folded.set(article, text);
  }
  return text;
}
