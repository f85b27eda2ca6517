import type { CasualtyMention } from '../casualties/find-casualties.ts';
import type { CasualtyKind } from '../model.ts';
import { areKin, VIOLENT, type Account, type Findings } from './account.ts';
import { join } from './merge-accounts.ts';

/** A stated number or "a woman"; see the certainty of a casualty mention. */
const FIRM = 0.8;
/** "The businessman", "him": a person who is meant and not counted. */
const MEANT = 0.4;

/**
 * The first figure of deaths that an article states is that of the event it is about. Where the lead has no firm
 * figure, it and the event that holds the first one are one event; where the lead's own figure comes later in the
 * text, the event with the first one leads.
 */
export function settleLeadToll(events: readonly Account[], findings: Findings): Account[] {
  return settleInjured(settleKilled(events, findings), findings);
}

function settleKilled(events: readonly Account[], { tolls }: Findings): Account[] {
  const [lead] = events;
  const headline = tolls.find((toll) => isFirm(toll, 'killed'));
  const owner = headline && events.find((event) => event.tolls.includes(headline));
  if (!lead || !headline || owner === lead || !VIOLENT.has(lead.type) || !isNews(lead)) return [...events];
  if (!owner) return headline.sentence <= lead.sentence + 1 ? moveToll(events, headline) : [...events];
  if (!isNews(owner)) return [...events];
  const own = lead.tolls.find((toll) => isFirm(toll, 'killed'));
  if (!VIOLENT.has(owner.type)) return own ? [...events] : moveToll(events, headline);
  const rest = events.filter((event) => event !== owner && event !== lead);
  if (own && own.start < headline.start) return [...events];
  if (own || !datesAgree(lead, owner)) return [withPlaceOf(owner, lead), lead, ...rest];
  return [join(lead, owner), ...rest];
}

/** How many sentences after its first mention an event's wounded may be told of. */
const REACH = 4;

/** The wounded told of on their own, with no other place or day, are those of the lead where it has none. */
function settleInjured(events: readonly Account[], { tolls }: Findings): Account[] {
  const [lead] = events;
  const first =
    tolls.find((toll) => isFirm(toll, 'injured')) ?? tolls.find((toll) => isFirm(toll, 'injured', MEANT));
  if (!lead || !first || !VIOLENT.has(lead.type) || !isNews(lead)) return [...events];
  if (
    lead.tolls.some((toll) => isFirm(toll, 'injured', MEANT)) ||
    Math.abs(first.sentence - lead.sentence) > REACH
  )
    return [...events];
  const owner = events.find((event) => event.tolls.includes(first));
  if (!owner) return moveToll(events, first);
  const kin = owner.effect || owner.generic || (owner.definite && areKin(owner.type, lead.type));
  const alone = kin && !owner.place && isNews(owner) && datesAgree(lead, owner);
  return alone
    ? [join(lead, owner), ...events.filter((event) => event !== owner && event !== lead)]
    : [...events];
}

/** A headline leaves the place to the sentence that tells the story. */
function withPlaceOf(owner: Account, lead: Account): Account {
  if (owner.place || !lead.place) return owner;
  return { ...owner, place: { ...lead.place, basis: 'carried' } };
}

/** A firm total of one event. */
const isFirm = (toll: CasualtyMention, kind: CasualtyKind, least = FIRM): boolean =>
  toll.kind === kind &&
  toll.scope === 'event' &&
  !toll.part &&
  !toll.superseded &&
  !toll.open &&
  toll.certainty >= least &&
  (toll.count.min ?? toll.count.max ?? 0) > 0;

/** A figure says that it happened, even where its verb's form leaves that open ("killing 32"). */
const isNews = ({ status, effect }: Account): boolean =>
  status !== 'background' && (status !== 'planned' || effect);

/** Bodies found where a town was retaken: the deaths are those that the article is about. */
function moveToll(events: readonly Account[], toll: CasualtyMention): Account[] {
  return events.map((event, i) => ({
    ...event,
    tolls: i === 0 ? [toll, ...event.tolls] : event.tolls.filter((one) => one !== toll),
  }));
}

function datesAgree(a: Account, b: Account): boolean {
  if (!a.date?.certain || !b.date?.certain) return true;
  return a.date.range.start <= b.date.range.end && b.date.range.start <= a.date.range.end;
}
