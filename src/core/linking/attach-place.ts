import { distanceKm } from '../gazetteer/distance.ts';
import { DIRECTIONS, PLACE_NOUNS } from '../locales/en/triggers-places.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import type { Entry, Toponym } from '../model.ts';
import type { Account, Findings, PlaceLink } from './account.ts';
import { contains, entryOf, precisionRank } from './entries.ts';
import { attachmentsOf, type Attachment } from './place-attachments.ts';
import { placeFeatures, type Scene } from './place-features.ts';
import { PLACE_WEIGHTS } from './place-weights.ts';

/** How far from the name beside it an unknown place may lie, in km. */
const UNKNOWN_KM = 20;
/** Names within this distance, in km, may tell of one scene. */
const SCENE_KM = 40;

/** A name that seems to say only whose something is ("a judge of the X court") needs more to be the place. */
const LEAST_OF_MODIFIER = 1.4;

/** Weights by feature; a name whose sum is above 0 is rather the place than not. */
export type PlaceWeights = Readonly<Record<string, number>>;

/** Gives each account the place that its own sentence states, or none. */
export function attachPlaces(
  accounts: readonly Account[],
  findings: Findings,
  weights: PlaceWeights = PLACE_WEIGHTS,
): Account[] {
  const scenes = scenesOf(accounts, findings);
  return accounts.map((account) => {
    const scene = scenes.get(account.sentence)?.(account);
    return scene ? { ...account, place: choosePlace(account, scene, weights) } : account;
  });
}

/** For each sentence that tells of an event and names a place, what an event of it has round it. */
export function scenesOf(
  accounts: readonly Account[],
  { views, toponyms }: Findings,
): Map<number, (account: Account) => Scene> {
  const told = bySentence(accounts);
  const scenes = new Map<number, (account: Account) => Scene>();
  let next = 0;
  for (const view of views) {
    const end = view.doc.sentences[view.sentence]?.end ?? 0;
    const own: Toponym[] = [];
    for (let toponym = toponyms[next]; toponym && toponym.start < end; toponym = toponyms[++next])
      own.push(toponym);
    const group = told.get(view.sentence);
    if (!own.length || !group) continue;
    const candidates = attachmentsOf(view, own);
    if (candidates.length > 0)
      scenes.set(view.sentence, (account) => ({
        view,
        candidates,
        others: group.filter((other) => other !== account),
      }));
  }
  return scenes;
}

function bySentence(accounts: readonly Account[]): Map<number, Account[]> {
  const groups = new Map<number, Account[]>();
  for (const account of accounts) {
    const group = groups.get(account.sentence);
    if (group) group.push(account);
    else groups.set(account.sentence, [account]);
  }
  return groups;
}

function choosePlace(account: Account, scene: Scene, weights: PlaceWeights): PlaceLink | null {
  const { candidates } = scene;
  const scored = candidates
    .map((at) => {
      const features = placeFeatures(account, at, scene);
      return { at, features, score: scoreOf(features, weights) };
    })
    .filter(({ at, score }) => score > (at.relation === 'modifier' ? LEAST_OF_MODIFIER : 0))
    .sort((a, b) => b.score - a.score);
  const best = aimOf(sceneOf(scored), scored);
  if (!best) return null;
  const chain = candidates.filter((other) => other.chain === best.at.chain);
  const head = headOf(best.at, chain, scene.view);
  const chosen = pinned(mostExact(head, chain), scored);
  const entry = entryOf(chosen.toponym);
  const isStandIn = entry !== null && (head !== chain[0] || entryOf(head.toponym) === null);
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
    features: best.features,
  };
}

interface Scored {
  readonly at: Attachment;
  readonly features: readonly string[];
  readonly score: number;
}

/** The sum of what the features are worth; above 0, the name is rather the place than not. */
export function scoreOf(features: readonly string[], weights: PlaceWeights): number {
  let score = 0;
  for (const feature of features) score += weights[feature] ?? 0;
  return score;
}

/**
 * The first name of the chain, which the others tell the whereabouts of ("X, west of Y"). When it does not lie in the
 * place that the text says holds it ("the X quarter of Y"), the gazetteer had a namesake: then that place stands for it.
 */
function headOf(best: Attachment, chain: readonly Attachment[], view: SentenceView): Attachment {
  const [head = best, ...rest] = chain;
  const entry = entryOf(head.toponym);
  const holder = rest.find(({ toponym, from }) => {
    const outer = entryOf(toponym);
    return entry && outer && !contains(outer, entry) && !contains(entry, outer) && isHeldBy(view, head, from);
  });
  return holder ?? head;
}

/** "in Y", "quarter of Y": not "north of Y", nor "X, Y". */
function isHeldBy(view: SentenceView, head: Attachment, from: number): boolean {
  let at = from - 1;
  while (at > head.to && (view.tokens[at]?.lower === 'the' || DIRECTIONS.has(view.tokens[at]?.lower ?? '')))
    at--;
  const word = view.tokens[at]?.lower;
  return word === 'in' || (word === 'of' && PLACE_NOUNS.has(view.tokens[at - 1]?.lower ?? ''));
}

/** "Near Damascus, a strike on a market in Kafr Batna": what something is near only helps to find where it is. */
function sceneOf(scored: readonly Scored[]): Scored | undefined {
  const [best] = scored;
  const marker = best?.at.relation === 'near' ? entryOf(best.at.toponym) : null;
  if (!marker) return best;
  const scene = scored.find(({ at }) => {
    const entry = at.relation === 'in' ? entryOf(at.toponym) : null;
    return (
      entry && precisionRank(entry.precision) <= precisionRank('city') && distanceKm(entry, marker) < SCENE_KM
    );
  });
  return scene ?? best;
}

/** "launched an assault in the countryside of X, targeting the town of Y": Y, which lies there. */
function aimOf(best: Scored | undefined, scored: readonly Scored[]): Scored | undefined {
  const area = best && entryOf(best.at.toponym);
  if (!best || !area || best.features.includes('aimed at')) return best;
  const reach = area.radiusKm + Math.max(best.at.extraKm, 10) * 3;
  const aim = scored.find(({ at, features }) => {
    const entry = features.includes('aimed at') && at.relation !== 'modifier' ? entryOf(at.toponym) : null;
    if (!entry || precisionRank(entry.precision) > precisionRank('city')) return false;
    return contains(area, entry) || distanceKm(area, entry) < reach;
  });
  return aim ?? best;
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
    if (!outer || (precisionRank(inner.precision) < precisionRank(outer.precision) && contains(outer, inner)))
      chosen = other;
  }
  return chosen;
}
