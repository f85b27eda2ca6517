import type { Mention } from '../model.ts';
import type { TaggerContext } from './tagger/context.ts';
import { knowName } from './tagger/gazetteer-cover.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { isCapitalised } from './tagger/runs.ts';

/** "Syrian", "Sri Lankan", "Americans": words of belonging, outside the names found already. */
export function findDemonyms(context: TaggerContext, taken: Uint8Array, gazetteer: Gazetteer): Mention[] {
  const { tokens, text } = context.doc;
  const mentions: Mention[] = [];
  for (const run of context.runs) {
    for (let i = run.from; i < run.to; i++) {
      for (let length = Math.min(3, run.to - i); length > 0; length--) {
        const first = tokens[i];
        const last = tokens[i + length - 1];
        if (!first || !last || taken[i] || taken[i + length - 1] || !isCapitalised(first.text)) continue;
        if (length > 1 && first.lower === 'the') continue;
        const name = text.slice(first.start, last.end);
        if (!isDemonym(gazetteer, name)) continue;
        mentions.push({ start: first.start, end: last.end, text: name, role: 'demonym', certainty: 0.9 });
        i += length - 1;
        break;
      }
    }
  }
  return mentions;
}

/** Whether every match of a name, or of its singular, is a demonym. */
export function isDemonym(gazetteer: Gazetteer, name: string): boolean {
  return bearsDemonym(gazetteer, name) || (name.endsWith('s') && bearsDemonym(gazetteer, name.slice(0, -1)));
}

function bearsDemonym(gazetteer: Gazetteer, name: string): boolean {
  return knowName(gazetteer, name).matches.some(({ quality }) => quality === 'demonym');
}
