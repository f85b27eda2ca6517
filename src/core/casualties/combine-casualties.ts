import type { Casualties, CasualtyKind, Count, Evidence } from '../model.ts';
import type { CasualtyMention } from './find-casualties.ts';

const KINDS: readonly CasualtyKind[] = ['killed', 'injured', 'missing', 'displaced'];

/**
 * The toll of one event from the statements that belong to it, in the order of the text.
 * Cumulative figures are left out; parts never add to their total; sources that disagree give a range.
 */
export function combineCasualties(mentions: readonly CasualtyMention[]): {
  casualties: Casualties;
  evidence: Evidence[];
} {
  const casualties: Partial<Record<CasualtyKind, Count>> = {};
  const evidence: Evidence[] = [];
  for (const kind of KINDS) {
    const own = mentions.filter((mention) => mention.kind === kind && mention.scope === 'event');
    const combined = combineKind(own);
    if (!combined) continue;
    casualties[kind] = combined.count;
    for (const { start, end, text } of combined.used) evidence.push({ start, end, text, kind: 'casualty' });
  }
  return { casualties, evidence };
}

interface Combined {
  readonly count: Count;
  readonly used: readonly CasualtyMention[];
}

function combineKind(mentions: readonly CasualtyMention[]): Combined | null {
  const totals = mentions.filter(({ part, superseded }) => !part && !superseded);
  const firm = totals.filter(({ certainty }) => certainty >= 0.8);
  if (firm.length === 0) return weakest(totals.length > 0 ? totals : mentions);
  const [first] = firm;
  return first ? { count: first.count, used: [first] } : null;
}

/** Only names, pronouns or vague words: the firmest of them. */
function weakest(mentions: readonly CasualtyMention[]): Combined | null {
  const [best] = [...mentions].sort((a, b) => b.certainty - a.certainty);
  return best ? { count: best.count, used: [best] } : null;
}
