import { distanceKm } from '../gazetteer/distance.ts';
import type { Trigger } from '../events/find-triggers.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import type { Entry, Precision, Toponym } from '../model.ts';
import type { Account, Findings, PlaceLink } from './account.ts';
import { attachmentsOf, type Attachment } from './place-attachments.ts';
import { RELATION_WEIGHT, TYPE_RELATION, WEIGHT } from './place-weights.ts';

const RANK: Readonly<Record<Precision, number>> = {
  exact: 0,
  neighbourhood: 1,
  city: 2,
  admin2: 3,
  admin1: 4,
  country: 5,
};

/** Gives each account the place that its own sentence states, or none. */
export function attachPlaces(accounts: readonly Account[], findings: Findings): Account[] {
  const attachments = bySentence(findings);
  return accounts.map((account) => {
    const view = findings.views[account.sentence];
    const candidates = attachments.get(account.sentence) ?? [];
    if (!view || candidates.length === 0) return account;
    const others = accounts.filter((other) => other !== account && other.sentence === account.sentence);
    return { ...account, place: choosePlace(account, candidates, view, others) };
  });
}

function bySentence({ views, toponyms }: Findings): Map<number, Attachment[]> {
  const attachments = new Map<number, Attachment[]>();
  let next = 0;
  for (const view of views) {
    const end = view.doc.sentences[view.sentence]?.end ?? 0;
    const own: Toponym[] = [];
    for (let toponym = toponyms[next]; toponym && toponym.start < end; toponym = toponyms[++next])
      own.push(toponym);
    if (own.length) attachments.set(view.sentence, attachmentsOf(view, own));
  }
  return attachments;
}

function choosePlace(
  account: Account,
  candidates: readonly Attachment[],
  view: SentenceView,
  others: readonly Account[],
): PlaceLink | null {
  let best: Attachment | null = null;
  let bestScore: number = WEIGHT.threshold;
  for (const candidate of candidates) {
    const score = Math.max(
      ...account.triggers.map((trigger) => scoreOf(trigger, candidate, view, account, others)),
    );
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best && toLink(best, candidates, bestScore);
}

/** How well a name fits as the place of a trigger in the same sentence. */
export function scoreOf(
  trigger: Trigger,
  at: Attachment,
  view: SentenceView,
  account: Account,
  others: readonly Account[],
): number {
  const entry = entryOf(at.toponym);
  const fits = TYPE_RELATION[account.type]?.[at.relation] ?? RELATION_WEIGHT[at.relation];
  const apart = at.from >= trigger.to ? at.from - trigger.to : trigger.from - at.to;
  let score = fits;
  const clauses = Math.abs((view.clause[at.from] ?? 0) - trigger.clause);
  score += clauses === 0 ? WEIGHT.sameClause : WEIGHT.otherClause * Math.min(3, clauses);
  const fronted =
    at.to <= trigger.from && at.governor <= 1 && (at.relation === 'in' || at.relation === 'near');
  score += fronted ? WEIGHT.fronted : WEIGHT.token * Math.min(WEIGHT.farthest, Math.max(0, apart));
  if (isGovernedBy(at, trigger)) score += WEIGHT.governedByTrigger;
  else if (others.some((other) => other.triggers.some((rival) => isGovernedBy(at, rival))))
    score += WEIGHT.governedByOther;
  if (trigger.form === 'noun' && at.to === trigger.from && at.relation !== 'modifier')
    score += WEIGHT.compound - fits / 2;
  if (trigger.use === 'passive' && at.relation === 'bare' && at.to <= trigger.from && apart <= 4)
    score += WEIGHT.passiveSubject;
  if (entry?.precision === 'country') score += WEIGHT.country;
  if (entry?.precision === 'admin1') score += WEIGHT.admin1;
  return score;
}

function isGovernedBy(at: Attachment, trigger: Trigger): boolean {
  if (at.governor >= trigger.from && at.governor < trigger.to) return true;
  return at.governor === trigger.to && at.from > trigger.to;
}

export function entryOf(toponym: Toponym): Entry | null {
  return toponym.resolution.kind === 'resolved' ? toponym.resolution.entry : null;
}

/** The most exact name of the chain, with the others as support. */
function toLink(best: Attachment, candidates: readonly Attachment[], score: number): PlaceLink {
  const chain = candidates.filter((other) => other.chain === best.chain);
  let chosen = best;
  for (const other of chain) {
    const inner = entryOf(other.toponym);
    const outer = entryOf(chosen.toponym);
    if (inner && outer && RANK[inner.precision] < RANK[outer.precision] && contains(outer, inner))
      chosen = other;
  }
  const support = chain.filter((other) => other !== chosen).map((other) => other.toponym);
  const extraKm = Math.max(chosen.extraKm, best.extraKm);
  return { toponym: chosen.toponym, support, extraKm, basis: 'stated', score };
}

/** Whether the area that `outer` names holds `inner`. */
export function contains(outer: Entry, inner: Entry): boolean {
  if (outer.id === inner.id) return true;
  if (RANK[outer.precision] < RANK[inner.precision]) return false;
  if (outer.precision === 'country') return outer.country === inner.country;
  if (outer.precision === 'admin1' && outer.country === inner.country && inner.admin1 !== null) {
    return inner.admin1 === outer.name || inner.admin1 === outer.admin1;
  }
  return distanceKm(outer, inner) <= Math.max(outer.radiusKm, 15) + 5;
}

export function precisionRank(precision: Precision): number {
  return RANK[precision];
}
