import { familyOf } from '../events/families.ts';
import { findTriggers } from '../events/find-triggers.ts';
import { ABBREVIATIONS } from '../locales/en/abbreviations.ts';
import type { EventType } from '../model.ts';
import { analyse } from '../text/analyse.ts';
import { VIOLENT, type Account, type Findings } from './account.ts';

/** The event that the article is about first, the others in text order. */
export function orderEvents(events: readonly Account[], { doc }: Findings): Account[] {
  const title = typesOf(doc.article.title);
  const sorted = [...events].sort((a, b) => start(a) - start(b));
  let lead: Account | null = null;
  let best = -Infinity;
  for (const event of sorted) {
    const score = leadScore(event, title);
    if (score > best) {
      lead = event;
      best = score;
    }
  }
  return lead ? [lead, ...sorted.filter((event) => event !== lead)] : [];
}

/** The types of event that a headline names. */
function typesOf(title: string | undefined): EventType[] {
  if (!title) return [];
  return findTriggers(analyse({ id: '', text: title }, { abbreviations: ABBREVIATIONS })).map(
    (trigger) => trigger.type,
  );
}

/** A stated number or "a woman", against bare plurals and names. */
const FIRM = 0.8;

const start = (event: Account): number => event.triggers[0]?.start ?? 0;

/** What speaks for an event being the news: early, violent, with a toll, told again and again, named in the title. */
function leadScore(event: Account, title: readonly EventType[]): number {
  let score = -Math.min(12, event.sentence) * 0.7;
  if (VIOLENT.has(event.type)) score += 4;
  if (event.type === 'statement' || event.type === 'threat') score -= 2;
  if (event.tolls.some((toll) => !toll.part && toll.kind !== 'displaced' && toll.certainty >= FIRM))
    score += 3;
  if (event.place) score += 1;
  score += Math.min(4, event.triggers.length) * 0.5;
  if (event.triggers.every((trigger) => trigger.backdrop)) score -= 4;
  if (event.date?.certain && event.date.range.precision === 'year') score -= 4;
  if (event.status === 'planned') score -= 3;
  if (event.status === 'background') score -= 6;
  if (title.includes(event.type)) score += 2;
  else if (title.some((type) => familyOf(type) === familyOf(event.type))) score += 1;
  return score;
}
