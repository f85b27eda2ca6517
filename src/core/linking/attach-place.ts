import { SPEECH } from '../locales/en/triggers-roles.ts';
import { distanceKm } from '../gazetteer/distance.ts';
import type { Trigger } from '../events/find-triggers.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import type { Entry, Precision, Toponym } from '../model.ts';
import { VIOLENT, type Account, type Findings, type PlaceLink } from './account.ts';
import { attachmentsOf, type Attachment } from './place-attachments.ts';
import { RELATION_WEIGHT, TYPE_RELATION, WEIGHT } from './place-weights.ts';

/** How far from the name beside it an unknown place may lie, in km. */
const UNKNOWN_KM = 20;
/** Names within this distance, in km, may tell of one scene. */
const SCENE_KM = 40;
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
  const attachments = bySentence(findings, new Set(accounts.map((account) => account.sentence)));
  return accounts.map((account) => {
    const view = findings.views[account.sentence];
    const candidates = attachments.get(account.sentence) ?? [];
    if (!view || candidates.length === 0) return account;
    const others = accounts.filter((other) => other !== account && other.sentence === account.sentence);
    return { ...account, place: choosePlace(account, candidates, view, others) };
  });
}

function bySentence({ views, toponyms }: Findings, wanted: ReadonlySet<number>): Map<number, Attachment[]> {
  const attachments = new Map<number, Attachment[]>();
  let next = 0;
  for (const view of views) {
    const end = view.doc.sentences[view.sentence]?.end ?? 0;
    const own: Toponym[] = [];
    for (let toponym = toponyms[next]; toponym && toponym.start < end; toponym = toponyms[++next])
      own.push(toponym);
    if (own.length && wanted.has(view.sentence)) attachments.set(view.sentence, attachmentsOf(view, own));
  }
  return attachments;
}

function choosePlace(
  account: Account,
  candidates: readonly Attachment[],
  view: SentenceView,
  others: readonly Account[],
): PlaceLink | null {
  const scored = candidates
    .map((at) => ({
      at,
      score: Math.max(...account.triggers.map((trigger) => scoreOf(trigger, at, view, account, others))),
    }))
    .filter(({ score }) => score > WEIGHT.threshold)
    .sort((a, b) => b.score - a.score);
  const best = sceneOf(scored) ?? onlyPlace(account, candidates, others);
  if (!best) return null;
  const chain = candidates.filter((other) => other.chain === best.at.chain);
  const chosen = pinned(mostExact(best.at, chain), scored);
  const entry = entryOf(chosen.toponym);
  const isStandIn = entry !== null && entryOf(best.at.toponym) === null;
  const beside = scored
    .map(({ at }) => at)
    .filter((at) => !chain.includes(at) && agrees(entry, entryOf(at.toponym)));
  const support = [...new Set([...chain, best.at, ...beside])]
    .filter((other) => other.toponym !== chosen.toponym)
    .map((other) => other.toponym);
  return {
    toponym: chosen.toponym,
    support,
    extraKm: Math.max(chosen.extraKm, best.at.extraKm, isStandIn ? UNKNOWN_KM : 0),
    basis: 'stated',
    score: best.score,
  };
}

/** "Near Damascus, a strike on a market in Kafr Batna": what something is near only helps to find where it is. */
function sceneOf(scored: readonly { at: Attachment; score: number }[]): (typeof scored)[number] | undefined {
  const [best] = scored;
  const marker = best?.at.relation === 'near' ? entryOf(best.at.toponym) : null;
  if (!marker) return best;
  const scene = scored.find(({ at }) => {
    const entry = at.relation === 'in' ? entryOf(at.toponym) : null;
    return entry && RANK[entry.precision] <= RANK.city && distanceKm(entry, marker) < SCENE_KM;
  });
  return scene ?? best;
}

/** The one event of a sentence is where the sentence's one stated place is, however many clauses lie between. */
function onlyPlace(
  account: Account,
  candidates: readonly Attachment[],
  others: readonly Account[],
): { at: Attachment; score: number } | null {
  if (others.length > 0 || !VIOLENT.has(account.type) || account.status === 'planned') return null;
  const stated = candidates.filter(({ relation }) => relation === 'in' || relation === 'near');
  const [at] = stated;
  if (!at || stated.some(({ chain }) => chain !== at.chain)) return null;
  return { at, score: WEIGHT.threshold };
}

/** A name that no gazetteer has is shown where a name beside it lies that says where: "in X, near Aleppo". */
function pinned(chosen: Attachment, scored: readonly { at: Attachment }[]): Attachment {
  if (entryOf(chosen.toponym)) return chosen;
  const wider = scored.find(
    ({ at }) => (at.relation === 'in' || at.relation === 'near') && entryOf(at.toponym),
  );
  return wider ? wider.at : chosen;
}

/** Another name in the sentence that may belong to the same scene. */
function agrees(chosen: Entry | null, other: Entry | null): boolean {
  if (!chosen || !other) return true;
  return contains(chosen, other) || contains(other, chosen) || distanceKm(chosen, other) < SCENE_KM;
}

/** The most exact resolved name of a chain; the best one itself when none is resolved. */
function mostExact(best: Attachment, chain: readonly Attachment[]): Attachment {
  let chosen = best;
  for (const other of chain) {
    const inner = entryOf(other.toponym);
    const outer = entryOf(chosen.toponym);
    if (!inner) continue;
    if (!outer || (RANK[inner.precision] < RANK[outer.precision] && contains(outer, inner))) chosen = other;
  }
  return chosen;
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
  const clauses = (view.clause[at.from] ?? 0) - trigger.clause;
  const perClause = clauses > 0 ? WEIGHT.laterClause : WEIGHT.earlierClause;
  score += clauses === 0 ? WEIGHT.sameClause : perClause * Math.min(3, Math.abs(clauses));
  const fronted =
    !isSpoken(account, at, view) &&
    at.to <= trigger.from &&
    at.governor <= 1 &&
    (at.relation === 'in' || at.relation === 'near');
  score += fronted ? WEIGHT.fronted : WEIGHT.token * Math.min(WEIGHT.farthest, Math.max(0, apart));
  if (isSpoken(account, at, view)) score += WEIGHT.topic;
  if (isGovernedBy(at, trigger)) score += WEIGHT.governedByTrigger;
  else if (others.some((other) => other.triggers.some((rival) => isGovernedBy(at, rival))))
    score += WEIGHT.governedByOther;
  if (trigger.form === 'noun' && at.to === trigger.from && at.relation !== 'modifier') {
    // "Aleppo airstrike" happened there; "US airstrikes" and "Syria talks" did not.
    const scene = VIOLENT.has(account.type) && entry?.precision !== 'country';
    score += scene ? WEIGHT.compound - fits / 2 : WEIGHT.topic;
  }
  if (
    trigger.use === 'passive' &&
    at.relation === 'bare' &&
    at.to <= trigger.from &&
    (apart <= 4 || at.from <= 2)
  )
    score += WEIGHT.passiveSubject;
  if (entry?.precision === 'country') score += WEIGHT.country;
  if (entry?.precision === 'admin1') score += WEIGHT.admin1;
  return score;
}

/** "In Amman, the minister said …": where words were spoken is not where a truce holds. */
function isSpoken(account: Account, at: Attachment, view: SentenceView): boolean {
  if (VIOLENT.has(account.type) || at.governor > 1) return false;
  return view.tokens.slice(at.to, at.to + 9).some((token) => SPEECH.has(token.lower));
}

function isGovernedBy(at: Attachment, trigger: Trigger): boolean {
  if (at.governor >= trigger.from && at.governor < trigger.to) return true;
  return at.governor === trigger.to && at.from > trigger.to;
}

export function entryOf(toponym: Toponym): Entry | null {
  if (toponym.resolution.kind !== 'resolved') return null;
  // A guess from the names beside it is no pin.
  const guessed = toponym.resolution.candidates[0]?.reasons.some(({ feature }) => feature === 'named-nearby');
  return guessed ? null : toponym.resolution.entry;
}

/** Whether the area that `outer` names holds `inner`. */
export function contains(outer: Entry, inner: Entry): boolean {
  if (outer.id === inner.id) return true;
  if (RANK[outer.precision] < RANK[inner.precision]) return false;
  if (outer.precision === 'country') return outer.country === inner.country;
  if (outer.precision === 'admin1' && outer.country === inner.country && inner.admin1 !== null) {
    if (inner.admin1 === outer.name || inner.admin1 === outer.admin1) return true;
    // A neighbouring province's town may lie within the circle, and lies in its own province all the same.
    return false;
  }
  return distanceKm(outer, inner) <= Math.max(outer.radiusKm, 15) + 5;
}

export function precisionRank(precision: Precision): number {
  return RANK[precision];
}
