import type { CasualtyMention } from '../casualties/find-casualties.ts';
import type { Trigger } from '../events/find-triggers.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import { CAUSES, MISHAPS } from '../locales/en/casualties-violence.ts';
import type { EventType } from '../model.ts';
import { VIOLENT, type Account, type Findings } from './account.ts';
import { accountOf } from './group-triggers.ts';

/** The dead that make an article's event are told of in its first sentences. */
const FIRST_SENTENCES = 3;
/** A named victim ("the activist … died of wounds") and firmer. */
const LEAST_CERTAINTY = 0.4;

/**
 * An article without any act of violence that nevertheless counts people killed or hurt by one tells of an event by its
 * toll: "The couple and their four children died in a strike on their home". The casualty word is its trigger.
 */
export function tellByTolls(accounts: readonly Account[], findings: Findings): Account[] {
  const violent = accounts.filter((account) => VIOLENT.has(account.type));
  for (const toll of findings.tolls) {
    // "where the shooting happened", told further on, names no event of its own.
    if (violent.some((account) => !account.definite || account.sentence <= toll.sentence)) break;
    if (toll.sentence >= FIRST_SENTENCES) break;
    const type = isOfOneEvent(toll) ? causeOf(toll.sentence, findings.views) : null;
    const view = findings.views[toll.sentence];
    if (type && view) return [...accounts, accountOf([triggerOf(toll, type, view)])];
  }
  return [...accounts];
}

function isOfOneEvent({ kind, scope, superseded, certainty, count }: CasualtyMention): boolean {
  const people = (count.min ?? count.max ?? 1) > 0;
  return (
    (kind === 'killed' || kind === 'injured') &&
    scope === 'event' &&
    !superseded &&
    certainty >= LEAST_CERTAINTY &&
    people
  );
}

/** What the sentence says did it, else the one before or behind; `null` for mishaps and where nothing says so. */
function causeOf(sentence: number, views: readonly SentenceView[]): EventType | null {
  for (const index of [sentence, sentence + 1, sentence - 1]) {
    const view = views[index];
    if (!view) continue;
    const words = view.tokens.map(({ lower }) => lower).join(' ');
    if (MISHAPS.test(words)) return null;
    const cause = CAUSES.find(([, pattern]) => pattern.test(words));
    if (cause) return cause[0];
  }
  return null;
}

function triggerOf(toll: CasualtyMention, type: EventType, view: SentenceView): Trigger {
  const { cue, sentence } = toll;
  const from = Math.max(
    0,
    view.tokens.findIndex((token) => token.end > cue.start),
  );
  const to = view.tokens.findIndex((token) => token.start >= cue.end);
  return {
    start: cue.start,
    end: cue.end,
    text: view.doc.text.slice(cue.start, cue.end),
    type,
    status: 'reported',
    form: 'verb',
    use: 'passive',
    sentence,
    from,
    to: to < 0 ? view.tokens.length : to,
    clause: view.clause[from] ?? 0,
    definite: false,
    generic: false,
    effect: false,
    onlyBack: false,
    backdrop: false,
    support: null,
  };
}
