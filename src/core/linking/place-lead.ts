import type { Account, Findings } from './account.ts';
import type { Entry, EventType, Toponym } from '../model.ts';
import { contains, entryOf } from './entries.ts';
import { attachmentsOf, type Attachment } from './place-attachments.ts';
import { VIOLENT } from './account.ts';

/** How far after its first mention the place of the lead may be told, in sentences. */
const REACH = 3;
const TALKS: ReadonlySet<EventType> = new Set<EventType>(['negotiation', 'ceasefire', 'statement', 'threat']);
const LOCATIVE = new Set(['in', 'near', 'on', 'of', 'object']);

/** The lead event without a place of its own, or with no more than a country, takes the first one that the text tells right after. */
export function placeLead(events: readonly Account[], findings: Findings): Account[] {
  const [lead, ...rest] = events;
  if (!lead) return [];
  const entry = lead.place && entryOf(lead.place.toponym);
  if (!VIOLENT.has(lead.type) || lead.status === 'planned' || (entry && entry.precision !== 'country'))
    return [...events];
  const found =
    findNarrower(lead, entry, findings, rest, false) ??
    placeOfKin(lead, entry, rest) ??
    (entry ? null : findNarrower(lead, null, findings, rest, true));
  if (!found) return [...events];
  const support = lead.place ? [lead.place.toponym, ...lead.place.support] : [];
  const place = {
    toponym: found.toponym,
    support,
    extraKm: found.extraKm,
    basis: 'carried' as const,
    score: 0.5,
  };
  return [{ ...lead, place }, ...rest];
}

/** The first name right after the lead that places it better; a mere country only if `anyArea`. */
function findNarrower(
  lead: Account,
  entry: Entry | null,
  findings: Findings,
  others: readonly Account[],
  anyArea: boolean,
): Attachment | null {
  for (const sentence of sentencesOf(lead)) {
    const view = findings.views[sentence];
    const span = findings.doc.sentences[sentence];
    if (!view || !span) continue;
    const own = findings.toponyms.filter((name) => name.start >= span.start && name.end <= span.end);
    const found = attachmentsOf(view, own).find(
      (at) =>
        LOCATIVE.has(at.relation) && narrows(entryOf(at.toponym), entry, anyArea) && !isOfTalks(at, others),
    );
    if (found) return found;
  }
  return null;
}

/** How far into the text another telling of the lead's kind of event may stand, in sentences. */
const KIN_REACH = 8;

/** "A suicide bomber struck a wedding in the north-east … blew himself up in the village of X": the first of its kind that has a place. */
function placeOfKin(
  lead: Account,
  country: Entry | null,
  others: readonly Account[],
): { toponym: Toponym; extraKm: number } | null {
  const kin = others.find(
    ({ type, status, sentence, place }) =>
      type === lead.type &&
      status === lead.status &&
      Math.abs(sentence - lead.sentence) <= KIN_REACH &&
      place !== null &&
      narrows(entryOf(place.toponym), country, false),
  );
  return kin?.place ?? null;
}

/** Where envoys will meet is not where the bombs fell. */
function isOfTalks({ toponym }: Attachment, others: readonly Account[]): boolean {
  return others.some(({ type, place }) => TALKS.has(type) && place?.toponym.start === toponym.start);
}

/** Any place where there was none; within a country, one that is more exact. */
function narrows(found: Entry | null, country: Entry | null, anyArea: boolean): boolean {
  if (!found || (found.precision === 'country' && !anyArea)) return false;
  return !country || contains(country, found);
}

/** The sentences that tell of it, the one before, then those right after its first. */
function sentencesOf(lead: Account): number[] {
  const own = lead.triggers.map((trigger) => trigger.sentence);
  const next = Array.from({ length: REACH }, (_, i) => lead.sentence + i + 1);
  const near = own.filter((sentence) => sentence - lead.sentence <= 2 * REACH);
  return [...new Set([...near, lead.sentence - 1, ...next])];
}
