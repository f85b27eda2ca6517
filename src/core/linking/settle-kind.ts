import { firstWeapon } from '../events/frames.ts';
import type { EventType } from '../model.ts';
import { VIOLENT, type Account, type Findings } from './account.ts';

/** How many sentences on the weapon of an attack may be named. */
const REACH = 3;

/** A lead of open kind ("attack", "killed") takes the kind of what the text tells of it right after. */
export function settleKind(events: readonly Account[], findings: Findings): Account[] {
  const [lead, ...rest] = events;
  if (!lead || !(lead.generic || lead.effect) || !VIOLENT.has(lead.type)) return [...events];
  const type = kindOfNext(lead, rest) ?? kindBySentences(lead, findings);
  return type ? [{ ...lead, type }, ...rest] : [...events];
}

/** The kind of a part of it that is told on its own: "attacks on two towns … shells hit". */
function kindOfNext(lead: Account, rest: readonly Account[]): EventType | null {
  const next = rest.find(
    (event) =>
      !event.generic &&
      !event.effect &&
      VIOLENT.has(event.type) &&
      event.status === lead.status &&
      event.sentence >= lead.sentence &&
      event.sentence - lead.sentence <= REACH,
  );
  return next?.type ?? null;
}

function kindBySentences(lead: Account, { views }: Findings): EventType | null {
  for (const sentence of new Set(lead.triggers.map((trigger) => trigger.sentence))) {
    for (let at = sentence; at <= sentence + 1; at++) {
      const view = views[at];
      const kind = view && firstWeapon(view);
      if (kind) return kind;
    }
  }
  return null;
}
