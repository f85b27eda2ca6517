import type { Trigger } from '../events/find-triggers.ts';
import type { SentenceView } from '../events/sentence-view.ts';
import { BE } from '../locales/en/triggers-grammar.ts';
import { VERBS } from '../events/trigger-lexicon.ts';
import { SCENE_VERBS } from '../locales/en/triggers-places.ts';
import { STATE_ACTS } from '../locales/en/place-syntax.ts';
import { SPEECH } from '../locales/en/triggers-roles.ts';
import type { EventType } from '../model.ts';
import type { Account } from './account.ts';
import { entryOf } from './entries.ts';
import type { Attachment } from './place-attachments.ts';
import { nestingOf, syntaxOf } from './place-syntax.ts';

/** What the sentence holds beside one event and one name. */
export interface Scene {
  readonly view: SentenceView;
  /** All names of the sentence, in order. */
  readonly candidates: readonly Attachment[];
  /** The other events of the sentence. */
  readonly others: readonly Account[];
}

/** Types for which prepositions mean the same: one "falls on" a place, one "flees from" it. */
const MANNER: Readonly<Record<EventType, string>> = {
  airstrike: 'strike',
  shelling: 'strike',
  'rocket-attack': 'strike',
  'chemical-attack': 'strike',
  bombing: 'blast',
  'suicide-bombing': 'blast',
  clash: 'fight',
  shooting: 'fight',
  killing: 'fight',
  offensive: 'advance',
  'territory-change': 'advance',
  deployment: 'advance',
  siege: 'siege',
  abduction: 'capture',
  arrest: 'capture',
  displacement: 'flight',
  negotiation: 'talks',
  ceasefire: 'talks',
  surrender: 'talks',
  statement: 'talks',
  threat: 'talks',
  aid: 'aid',
  protest: 'protest',
};

/**
 * What speaks for or against a name as the place of an event of the same sentence, by name; `place-weights.ts` has what
 * each is worth. Numbers are cut into steps, so that every decision is a sum of a dozen weights that can be read.
 */
export function placeFeatures(account: Account, at: Attachment, scene: Scene): string[] {
  const trigger = nearestTrigger(account, at, scene.view);
  const manner = MANNER[account.type];
  const after = at.from >= trigger.to;
  const side = after ? 'after' : 'before';
  const clauses = clausesApart(trigger, at, scene.view);
  const kind = kindOfPlace(at);
  const features = [
    'any',
    `relation ${at.relation}`,
    `relation ${at.relation} of ${manner}`,
    `relation ${at.relation} ${side}`,
    `relation ${at.relation} ${kind}`,
    `kind ${kind}`,
    `kind ${kind} of ${manner}`,
    `clauses ${String(clauses)}`,
    `${side} ${distanceStep(trigger, at)}`,
    `trigger ${trigger.form} ${trigger.use} ${side}`,
    `others ${String(Math.min(2, scene.others.length))}`,
    `names ${String(Math.min(4, chainsOf(scene.candidates)))}`,
  ];
  if (account.status === 'planned') features.push('planned');
  if (trigger.definite && trigger.form === 'noun') features.push(`pointed at ${side}`);
  if (trigger.backdrop) features.push(`backdrop ${side}`);
  if (account.generic) features.push(`of open kind ${side}`);
  if (account.effect) features.push(`effect ${side}`);
  features.push(
    ...tiesOf(account, trigger, at, scene),
    ...rivalsOf(trigger, at, scene),
    ...formOf(at, scene),
    ...syntaxOf(trigger, at, scene.view),
    ...nestingOf(at, scene.candidates),
  );
  return features;
}

/** The trigger by which the event is tied to the name: fewest clauses, then fewest words between. */
function nearestTrigger(account: Account, at: Attachment, view: SentenceView): Trigger {
  // "warned of an attack on X": where the deed is, not where the words were said.
  const deeds = account.triggers.filter(({ type }) => MANNER[type] !== 'talks');
  let best: Trigger | undefined;
  let least = Infinity;
  for (const trigger of deeds.length > 0 ? deeds : account.triggers) {
    const cost = 8 * Math.abs(clausesApart(trigger, at, view)) + wordsApart(trigger, at);
    if (cost < least || !best) {
      best = trigger;
      least = cost;
    }
  }
  if (!best) throw new Error('an account has at least one trigger');
  return best;
}

function wordsApart(trigger: Trigger, at: Attachment): number {
  return Math.max(0, at.from >= trigger.to ? at.from - trigger.to : trigger.from - at.to);
}

function clausesApart(trigger: Trigger, at: Attachment, view: SentenceView): number {
  return Math.max(-2, Math.min(2, (view.clause[at.from] ?? 0) - trigger.clause));
}

const STEPS = [0, 1, 3, 5, 8, 12, 18, 26];

function distanceStep(trigger: Trigger, at: Attachment): string {
  const apart = wordsApart(trigger, at);
  return `by ${String(STEPS.findLast((step) => apart >= step) ?? 0)}`;
}

function kindOfPlace({ toponym }: Attachment): string {
  const entry = entryOf(toponym);
  if (!entry) return 'unknown';
  return entry.precision === 'exact' && /^[HTL]/.test(entry.featureClass) ? 'nature' : entry.precision;
}

const chainsOf = (candidates: readonly Attachment[]): number =>
  new Set(candidates.map(({ chain }) => chain)).size;

/** How the name hangs on this event, or on another. */
function tiesOf(account: Account, trigger: Trigger, at: Attachment, { view, others }: Scene): string[] {
  const ties: string[] = [];
  if (isGovernedBy(at, trigger)) ties.push('its own', `its own ${at.relation}`);
  else if (others.some((other) => other.triggers.some((rival) => isGovernedBy(at, rival))))
    ties.push('hangs on another');
  if (trigger.form === 'noun' && at.to === trigger.from && at.relation !== 'modifier')
    ties.push(`compound ${MANNER[account.type]}`, `compound ${kindOfPlace(at)}`);
  if (at.to <= trigger.from && at.governor <= 1 && (at.relation === 'in' || at.relation === 'near'))
    ties.push('fronted');
  if (
    trigger.use === 'passive' &&
    at.relation === 'bare' &&
    at.to <= trigger.from &&
    wordsApart(trigger, at) <= 4
  )
    ties.push('subject of passive');
  if (at.to <= trigger.from && isSubjectOfSeeing(trigger, at, view)) ties.push('saw it');
  if (at.governor <= 1 && view.tokens.slice(at.to, at.to + 9).some((token) => SPEECH.has(token.lower)))
    ties.push(`before speech ${MANNER[account.type]}`);
  return ties;
}

/** "X saw clashes": the place as subject, what happened as object. */
function isSubjectOfSeeing(trigger: Trigger, at: Attachment, view: SentenceView): boolean {
  return (
    trigger.form === 'noun' &&
    view.clause[at.from] === trigger.clause &&
    view.tokens.slice(at.to, trigger.from).some((token) => SCENE_VERBS.has(token.lower))
  );
}

/** Events and names that stand between the two or nearer. */
function rivalsOf(trigger: Trigger, at: Attachment, { view, candidates, others }: Scene): string[] {
  const [from, to] = at.from >= trigger.to ? [trigger.to, at.from] : [at.to, trigger.from];
  const rivals: string[] = [];
  const between = others.filter((other) =>
    other.triggers.some((rival) => rival.from >= from && rival.to <= to),
  );
  const verbs = view.tokens.slice(from, to).filter((token) => isVerb(token.lower)).length;
  rivals.push(
    `verbs between ${String(Math.min(2, verbs))}`,
    `verbs between ${String(Math.min(1, verbs))} ${at.relation}`,
  );
  if (between.length > 0) rivals.push('event between', `event between ${at.relation}`);
  const stated = candidates.filter(
    (other) =>
      other.chain !== at.chain &&
      (other.relation === 'in' || other.relation === 'near' || other.relation === 'on'),
  );
  if (stated.some((other) => other.from >= from && other.to <= to)) rivals.push('place between');
  if (stated.length > 0 && at.relation !== 'in' && at.relation !== 'near' && at.relation !== 'on')
    rivals.push('another is stated');
  if (stated.length === 0 && (at.relation === 'in' || at.relation === 'near')) rivals.push('only stated');
  if (
    others.some((other) =>
      other.triggers.some((rival) => Math.abs(rival.from - at.from) < wordsApart(trigger, at)),
    )
  )
    rivals.push('another is nearer');
  const chain = candidates.filter((other) => other.chain === at.chain);
  if (chain.length > 1) rivals.push(chain[0] === at ? 'head of chain' : 'in chain');
  return rivals;
}

/** A verb in the past or one that tells of events: the name after it is rather its own. */
const isVerb = (word: string): boolean => /[a-z]{3}ed$/.test(word) || VERBS.has(word) || BE.has(word);

/** The words right beside the name. */
function formOf(at: Attachment, { view }: Scene): string[] {
  const next = view.tokens[at.to];
  const form = [
    `next ${next ? (next.kind === 'mark' ? 'mark' : /^['’]s$/.test(next.lower) ? 'possessive' : next.kind) : 'end'}`,
  ];
  if (at.from === 0) form.push('first word');
  if (view.doc.sentences[view.sentence]?.heading) form.push('heading');
  if (view.tokens.slice(at.to, at.to + 2).some(({ lower }) => SPEECH.has(lower) || STATE_ACTS.has(lower)))
    form.push('of a speaker');
  if (at.extraKm > 0) form.push('vague');
  return form;
}

function isGovernedBy(at: Attachment, trigger: Trigger): boolean {
  if (at.governor >= trigger.from && at.governor < trigger.to) return true;
  // "a truce that X brokered": nothing governs X.
  return at.governor === trigger.to && at.from > trigger.to && at.relation !== 'bare';
}
