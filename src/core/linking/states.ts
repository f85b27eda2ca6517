import type { Span, Toponym } from '../model.ts';
import type { Findings } from './account.ts';
import { entryOf } from './entries.ts';

export interface StateMention extends Span {
  readonly name: string;
  readonly sentence: number;
}

/** Countries and capitals by name, as those who act or speak: "Iran fired", "Moscow denied". */
export function statesOf({ toponyms, doc }: Findings): StateMention[] {
  let sentence = 0;
  return toponyms.flatMap((toponym) => {
    while (sentence < doc.sentences.length - 1 && toponym.start >= (doc.sentences[sentence]?.end ?? Infinity))
      sentence++;
    const name = nameOf(toponym);
    return name ? [{ name, sentence, start: toponym.start, end: toponym.end }] : [];
  });
}

function nameOf(toponym: Toponym): string | null {
  const entry = entryOf(toponym);
  return entry?.precision === 'country' && toponym.role !== 'demonym' ? entry.name : null;
}
