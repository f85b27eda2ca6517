import { findCasualties } from './casualties/find-casualties.ts';
import { findDates } from './dates/find-dates.ts';
import { findActors } from './events/actors/find-actors.ts';
import { triggersOf } from './events/find-triggers.ts';
import { viewSentences } from './events/sentence-view.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { Account, Findings } from './linking/account.ts';
import { alignSenses } from './linking/align-senses.ts';
import { attachActors } from './linking/attach-actors.ts';
import { attachAttribution } from './linking/attach-attribution.ts';
import { attachClaims } from './linking/attach-claims.ts';
import { attachDates } from './linking/attach-date.ts';
import { attachPlaces } from './linking/attach-place.ts';
import { attachTolls } from './linking/attach-tolls.ts';
import { carryPlaces } from './linking/carry-places.ts';
import { dateLead } from './linking/date-lead.ts';
import { describe } from './linking/describe.ts';
import { findUnlisted, settleUnlisted } from './linking/find-unlisted.ts';
import { groupTriggers } from './linking/group-triggers.ts';
import { judgeDeeds } from './linking/judge-deeds.ts';
import { keepEvents } from './linking/keep-events.ts';
import { settleLeadToll } from './linking/lead-toll.ts';
import { mergeAccounts } from './linking/merge-accounts.ts';
import { orderEvents } from './linking/order-events.ts';
import { placeLead } from './linking/place-lead.ts';
import { settleKind } from './linking/settle-kind.ts';
import { tellByTolls } from './linking/toll-events.ts';
import { withoutGroupNames } from './linking/group-names.ts';
import { writeRecords } from './linking/write-record.ts';
import { ABBREVIATIONS } from './locales/en/abbreviations.ts';
import type { Article, EventRecord, Toponym } from './model.ts';
import { findMentions } from './places/find-mentions.ts';
import type { PlacesModel } from './places/places-model.ts';
import { resolveMentions } from './places/resolve-mentions.ts';
import { analyse, type AnalysedText } from './text/analyse.ts';
import { NO_TRACE, type Trace } from './trace.ts';

/** All that the pipeline needs from outside; nothing is read from a clock, a network or a disk. */
export interface Deps {
  readonly gazetteer: Gazetteer;
  /** The trained tagger and ranker of place names. */
  readonly places: PlacesModel;
}

/** What is done to the accounts of an article, in this order. Each step returns new accounts and changes none. */
const STEPS: readonly (readonly [string, (accounts: readonly Account[], findings: Findings) => Account[]])[] =
  [
    ['toll events', tellByTolls],
    ['place', attachPlaces],
    ['date', attachDates],
    ['toll', attachTolls],
    ['actors', attachActors],
    ['attribution', attachAttribution],
    ['merge', mergeAccounts],
    ['claims', attachClaims],
    ['carry place', carryPlaces],
    ['keep', keepEvents],
    ['judge', judgeDeeds],
    ['order', orderEvents],
    ['lead place', placeLead],
    ['lead date', dateLead],
    ['lead toll', settleLeadToll],
    ['lead kind', settleKind],
  ];

/** The events that an article tells of, the one that it is about first. */
export function extract(article: Article, deps: Deps, trace: Trace = NO_TRACE): EventRecord[] {
  return linkFindings(readArticle(analyse(article, { abbreviations: ABBREVIATIONS }), deps), trace);
}

/** The same from what was found already: `extract` without the gazetteer. */
export function linkFindings(findings: Findings, trace: Trace = NO_TRACE): EventRecord[] {
  return writeRecords(runSteps(findings, STEPS, trace), findings.doc.article);
}

/** The accounts as they stand before the step of that name: what a model for the step learns from. */
export function accountsBefore(step: string, findings: Findings): Account[] {
  const at = STEPS.findIndex(([name]) => name === step);
  return runSteps(findings, STEPS.slice(0, at), NO_TRACE);
}

function runSteps(findings: Findings, steps: typeof STEPS, trace: Trace): Account[] {
  let accounts = groupTriggers(findings.views.flatMap(triggersOf));
  for (const [step, run] of steps) {
    accounts = run(accounts, findings);
    for (const account of accounts) trace.note(step, () => describe(account));
  }
  return accounts;
}

/** Everything in the text that an event may need, found before any of it is linked. */
export function readArticle(doc: AnalysedText, deps: Deps): Findings {
  const named = alignSenses(readPlaces(doc, deps), doc);
  const actors = findActors(doc, named);
  const toponyms = withoutGroupNames(named, actors);
  return {
    doc,
    toponyms,
    views: viewSentences(doc, toponyms),
    dates: findDates(doc),
    tolls: findCasualties(doc),
    actors,
  };
}

/** The places that the tagger finds, and those that only the words beside them tell. */
function readPlaces(doc: AnalysedText, deps: Deps): Toponym[] {
  const mentions = findMentions(doc, deps);
  const known = resolveMentions(doc, mentions, deps);
  const unlisted = findUnlisted(doc, mentions);
  if (unlisted.length === 0) return known;
  const others = settleUnlisted(resolveMentions(doc, unlisted, deps), known);
  return [...known, ...others].sort((a, b) => a.start - b.start);
}
