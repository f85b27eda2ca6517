import { combineCasualties } from '../casualties/combine-casualties.ts';
import type { Article, EventDate, EventPlace, EventRecord, Evidence, EvidenceKind, Span } from '../model.ts';
import type { Account, PlaceLink } from './account.ts';
import { digestArticle, eventId } from './event-id.ts';

const MOST_ALTERNATIVES = 5;

/** The records that readers get, in the order of the accounts. */
export function writeRecords(events: readonly Account[], article: Article): EventRecord[] {
  const digest = digestArticle(article.id, article.text);
  return events.map((event) => writeRecord(event, article.text, digest));
}

/** One record, with a span of the text for every field. */
function writeRecord(event: Account, text: string, digest: string): EventRecord {
  const { casualties, evidence } = combineCasualties(event.tolls);
  return {
    id: eventId(digest, event.triggers[0]?.start ?? 0, event.type),
    type: event.type,
    status: event.status,
    date: dateOf(event),
    place: event.place && placeOf(event.place, text),
    actors: event.actors.map(({ name, role }) => ({ name, role })),
    targets: event.targets.map(({ name }) => ({ name })),
    casualties,
    attribution: event.attribution,
    evidence: evidenceOf(event, text, evidence),
    confidence: confidenceOf(event),
  };
}

function dateOf({ date }: Account): EventDate | null {
  return date && { ...date.range, text: date.mention?.text ?? '', certain: date.certain };
}

function placeOf({ toponym, extraKm, score, basis }: PlaceLink, text: string): EventPlace | null {
  const { resolution } = toponym;
  if (resolution.kind !== 'resolved') return null;
  const { entry, confidence, candidates } = resolution;
  return {
    text: text.slice(toponym.start, toponym.end),
    name: entry.name,
    lat: entry.lat,
    lon: entry.lon,
    geonameId: entry.geonameId,
    country: entry.country,
    admin1: entry.admin1,
    precision: entry.precision,
    radiusKm: entry.radiusKm + extraKm,
    confidence: round(confidence * (basis === 'carried' ? 0.6 : Math.min(1, 0.55 + score / 10))),
    alternatives: candidates.slice(0, MOST_ALTERNATIVES).map(({ entry: other, score: rank, reasons }) => ({
      name: other.name,
      lat: other.lat,
      lon: other.lon,
      country: other.country,
      admin1: other.admin1,
      precision: other.precision,
      radiusKm: other.radiusKm,
      geonameId: other.geonameId,
      score: round(rank),
      reasons,
    })),
  };
}

function evidenceOf(event: Account, text: string, tolls: readonly Evidence[]): Evidence[] {
  const quote = (kind: EvidenceKind, { start, end }: Span): Evidence => ({
    start,
    end,
    text: text.slice(start, end),
    kind,
  });
  const evidence = [
    ...event.triggers
      .flatMap((trigger) => (trigger.support ? [trigger, trigger.support] : [trigger]))
      .map((span) => quote('trigger', span)),
    ...(event.place ? [event.place.toponym, ...event.place.support].map((name) => quote('place', name)) : []),
    ...(event.date?.mention ? [quote('date', event.date.mention)] : []),
    ...tolls,
    ...event.actors.map((actor) => quote('actor', actor.span)),
    ...event.targets.map((target) => quote('target', target.span)),
  ];
  return [...new Map(evidence.map((one) => [`${one.kind}/${one.start}/${one.end}`, one])).values()];
}

/** 0 to 1: rises with what the text states of the event, falls with claims and what was carried over. */
function confidenceOf(event: Account): number {
  let score = 0.5;
  if (!event.generic && !event.effect) score += 0.12;
  if (event.place?.basis === 'stated') score += 0.12;
  if (event.date?.certain) score += 0.08;
  if (event.tolls.length > 0) score += 0.08;
  if (event.triggers.length > 1) score += 0.05;
  if (event.status === 'claimed' || event.status === 'denied') score -= 0.15;
  return round(Math.max(0.1, Math.min(0.97, score)));
}

const round = (n: number): number => Math.round(n * 1000) / 1000;
