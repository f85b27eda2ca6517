/**
 * The vocabulary of the pipeline. Every offset is a UTF-16 code unit into `Article.text`, and every span is
 * `[start, end)`. What is not known is `null` or absent; nothing here stands for a guess.
 */

import type { Coded } from './coded.ts';
import type { MergeReason } from './linking/merge-reason.ts';
import type { PlaceAlternative } from './place-alternative.ts';
import type { Correction } from './corrections/correction.ts';

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type ArticleId = string;
/** Stable: the same article text gives the same id in every run. */
export type EventId = Branded<string, 'EventId'>;
/** A calendar day in ISO 8601, `YYYY-MM-DD`, or a shorter prefix where the contract says so. */
export type IsoDate = string;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Article {
  readonly id: ArticleId;
  readonly text: string;
  readonly title?: string | undefined;
  /** The reference date against which relative dates are resolved. */
  readonly publishedAt?: IsoDate | undefined;
  /** Outlet name or domain. */
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  /** BCP 47, as stated by the source; absent means "detect it". */
  readonly language?: string | undefined;
  readonly licence?: string | undefined;
}

/** How exact a place is; areas (`admin2` and wider) are never drawn as a pin. */
export type Precision = 'exact' | 'neighbourhood' | 'city' | 'admin2' | 'admin1' | 'country';

/** One place of the gazetteer. */
export interface Entry {
  /** Unique within a gazetteer: `g:<GeoNames id>` or `<source>:<key>`. */
  readonly id: string;
  readonly geonameId: number | null;
  readonly name: string;
  /** Degrees, WGS84. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; `null` for seas, continents and the like. */
  readonly country: string | null;
  /** English name of the first-level unit; `null` where there is none or it is not known. */
  readonly admin1: string | null;
  /** GeoNames feature class (P, A, H, T, L, S, V, R) and code (PPLC, ADM1, …). */
  readonly featureClass: string;
  readonly featureCode: string;
  readonly population: number;
  readonly precision: Precision;
  /** Radius in km of the area that the name covers; 0 for a point. */
  readonly radiusKm: number;
}

/** A reason for or against a candidate, in words that a reader understands, with its weight in the score. */
export interface Reason {
  /** Key of the feature, such as `population` or `stated-container`. */
  readonly feature: string;
  readonly weight: number;
}

export interface Candidate {
  readonly entry: Entry;
  /** Comparable within one mention; higher is better. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** An occurrence of a place name in the text. */
export interface Mention extends Span {
  readonly text: string;
  /** `demonym`: "Syrian". `metonym`: a capital or country that stands for its government ("Ankara said"). */
  readonly role: 'literal' | 'demonym' | 'metonym';
  /** 0 to 1: how sure the finder is that this is a place name at all. */
  readonly certainty: number;
}

export type Resolution =
  | {
      readonly kind: 'resolved';
      readonly entry: Entry;
      /** 0 to 1. */
      readonly confidence: number;
      /** Whether the gazetteer lacks the name, and the entry is the place that the text speaks of round it. */
      readonly inferred: boolean;
      /** Best first; the chosen entry is the first unless a reader chose another. Worked out when read. */
      readonly candidates: readonly Candidate[];
    }
  | { readonly kind: 'unresolved'; readonly reason: string; readonly candidates: readonly Candidate[] };

export interface Toponym extends Mention {
  readonly resolution: Resolution;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type DatePrecision = 'day' | 'week' | 'month' | 'year';

/** A date expression with its TIMEX3 value (`2016-05-16`, `2016-W20`, `P3M`, `PRESENT_REF`, …). */
export interface DateMention extends Span {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  /** The days that the value covers; `null` where it names none (durations, `PAST_REF`, …). */
  readonly range: DateRange | null;
  /** `stated`: the text gives the date. `anchored`: worked out from publishedAt or from a date named before. */
  readonly basis: 'stated' | 'anchored';
  /** Opens or closes a period: "since June 19" is `since`, "until Friday" is `until`. */
  readonly bound?: 'since' | 'until' | undefined;
  /** Day and month could be either way round ("03/04/2018"): `range` runs from the earlier to the later reading. */
  readonly ambiguous?: boolean | undefined;
}

export interface DateRange {
  readonly start: IsoDate;
  /** Inclusive. */
  readonly end: IsoDate;
  readonly precision: DatePrecision;
}

export type EventType =
  | 'airstrike'
  | 'shelling'
  | 'rocket-attack'
  | 'bombing'
  | 'suicide-bombing'
  | 'chemical-attack'
  | 'clash'
  | 'shooting'
  | 'killing'
  | 'offensive'
  | 'territory-change'
  | 'deployment'
  | 'siege'
  | 'abduction'
  | 'arrest'
  | 'displacement'
  | 'negotiation'
  | 'ceasefire'
  | 'surrender'
  | 'aid'
  | 'protest'
  | 'threat'
  | 'statement';

export type Status = 'reported' | 'claimed' | 'denied' | 'planned' | 'background';
export type EvidenceKind = 'trigger' | 'place' | 'date' | 'casualty' | 'actor' | 'target';

export interface Evidence extends Span {
  readonly text: string;
  readonly kind: EvidenceKind;
}

/** A count with open ends: "at least 30" is `{min: 30, max: null}`, "many" is `{min: null, max: null}`. */
export interface Count {
  readonly min: number | null;
  readonly max: number | null;
  /** The words that state it. */
  readonly text: string;
  /** The likeliest figure between the two, where a dataset gives one. */
  readonly best?: number | undefined;
}

export type CasualtyKind = 'killed' | 'injured' | 'missing' | 'displaced';
export type Casualties = Partial<Record<CasualtyKind, Count>>;

export interface Actor {
  /** Neutral display name, normalised ("Islamic State"). */
  readonly name: string;
  /** `blamed` and `denied` are what a source says of someone, `claimed` what someone says of themselves. */
  readonly role: 'initiator' | 'party' | 'claimed' | 'blamed' | 'denied';
}

export interface EventDate extends DateRange {
  /** The words that state it; empty when the date is that of the article ("undated report of the day"). */
  readonly text: string;
  /** `false` when carried over from the context or the dateline rather than said of the event itself. */
  readonly certain?: boolean | undefined;
}

/** Where an event happened, flattened for output. */
export interface EventPlace {
  readonly text: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly geonameId: number | null;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly precision: Precision;
  readonly radiusKm: number;
  readonly confidence: number;
  /** What the gazetteer had for this name, best first, at most five; the first is the chosen one. */
  readonly alternatives?: readonly PlaceAlternative[] | undefined;
}

/** One article's account of one event: what the command line prints. */
export interface EventRecord {
  readonly id: EventId;
  readonly type: EventType;
  readonly status: Status;
  readonly date: EventDate | null;
  readonly place: EventPlace | null;
  readonly actors: readonly Actor[];
  readonly targets: readonly { readonly name: string }[];
  readonly casualties: Casualties;
  /** Who says so. */
  readonly attribution: readonly { readonly name: string }[];
  readonly evidence: readonly Evidence[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** A report is an account with the article that it stands in. */
export interface Report extends EventRecord {
  readonly articleId: ArticleId;
}

/** One event, however many articles report it: what the map draws. The merged fields keep disagreement as ranges. */
export interface LinkedEvent extends Omit<EventRecord, 'evidence'> {
  /** Never empty; the fullest account first. */
  readonly reports: readonly Report[];
  /** Why these reports are one event; empty for a single report. */
  readonly mergeReasons: readonly MergeReason[];
  /** Set for an event that was coded by people and imported, not read from an article. */
  readonly coded?: Coded | undefined;
  /** What readers corrected, one a field; the fields above hold the corrected values. */
  readonly corrections?: readonly Correction[] | undefined;
}
