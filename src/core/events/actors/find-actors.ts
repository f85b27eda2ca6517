import { ACTOR_ORIGIN, FIGHTER_NOUNS } from '../../locales/en/actor-roles.ts';
import type { ActorKind } from '../../locales/en/actor-row.ts';
import { COALITION } from '../../locales/en/actors.ts';
import type { Span, Toponym } from '../../model.ts';
import type { AnalysedText } from '../../text/analyse.ts';
import type { Token } from '../../text/tokens.ts';
import {
  FORCE_PHRASES,
  GENERIC_PHRASES,
  NAMED_PHRASES,
  STATE_BY_ISO,
  STATE_WORDS,
  type ActorPhrase,
  type PhraseIndex,
} from './actor-phrases.ts';

/** A mention of a body or group that acts or suffers, under its neutral display name. */
export interface ActorMention extends Span {
  readonly text: string;
  /** Neutral display name; the wording of the source stays in `text`. */
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2; `null` for groups across borders and where none is said. */
  readonly country: string | null;
  readonly sentence: number;
}

/** All actors in the order of the text, none overlapping, the longest name first. Runs in linear time. */
export function findActors(doc: AnalysedText, toponyms: readonly Toponym[]): ActorMention[] {
  const capitals = doc.sentences.map(({ start, end }) => !/\p{Ll}/u.test(doc.text.slice(start, end)));
  const actors: ActorMention[] = [];
  const { tokens } = doc;
  for (let i = 0; i < tokens.length;) {
    const upper = capitals[tokens[i]?.sentence ?? 0] ?? false;
    const named = longest([match(tokens, i, NAMED_PHRASES, upper), matchState(tokens, i)]);
    const found = named ? withFighters(tokens, named) : match(tokens, i, GENERIC_PHRASES, upper);
    const mention = found && toMention(doc, i, found);
    if (mention) actors.push(mention);
    i = found ? found.end : i + 1;
  }
  return [...resolveCoalition(withoutOrigins(actors, doc.text)), ...governments(doc, toponyms, actors)].sort(
    (a, b) => a.start - b.start,
  );
}

/** "Boko Haram militants": the group and not also "militants". */
function withFighters(tokens: readonly Token[], match: Match): Match {
  const next = tokens[match.end];
  const own = match.kind === 'armed-group' && next?.sentence === tokens[match.end - 1]?.sentence;
  return own && FIGHTER_NOUNS.has(next?.lower ?? '') ? { ...match, end: match.end + 1 } : match;
}

/** "Gunmen from the Lashkar-e-Taiba group": the group that is named, not also men whom nobody knows. */
function withoutOrigins(actors: readonly ActorMention[], text: string): ActorMention[] {
  return actors.filter((actor, i) => {
    const next = actors[i + 1];
    const nameless = NAMELESS.has(actor.name) && next?.kind === 'armed-group' && !NAMELESS.has(next.name);
    return !nameless || !ACTOR_ORIGIN.test(text.slice(actor.end, next.start));
  });
}

const NAMELESS: ReadonlySet<string> = new Set([...GENERIC_PHRASES.values()].flat().map(({ name }) => name));

interface Match {
  readonly end: number;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
}

function toMention(doc: AnalysedText, at: number, { end, name, kind, country }: Match): ActorMention | null {
  const first = doc.tokens[at];
  const last = doc.tokens[end - 1];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  return {
    ...span,
    text: doc.text.slice(span.start, span.end),
    name,
    kind,
    country,
    sentence: first.sentence,
  };
}

function longest(matches: readonly (Match | null)[]): Match | null {
  return matches.reduce((best, one) => (one && (!best || one.end > best.end) ? one : best), null);
}

function match(tokens: readonly Token[], at: number, index: PhraseIndex, upper: boolean): Match | null {
  const first = tokens[at];
  const phrases = first ? index.get(first.lower) : undefined;
  if (!first || !phrases) return null;
  for (const phrase of phrases) {
    if (!fits(first.text, phrase, upper)) continue;
    if (!phrase.words.every((word, k) => isWord(tokens[at + k], word, first.sentence))) continue;
    return { end: at + phrase.words.length, name: phrase.name, kind: phrase.kind, country: phrase.country };
  }
  return null;
}

const isWord = (token: Token | undefined, word: string, sentence: number): boolean =>
  token !== undefined && token.lower === word && token.sentence === sentence;

/** In capitals throughout, "IS" is a verb. */
function fits(text: string, phrase: ActorPhrase, upper: boolean): boolean {
  if (phrase.letters === 'any') return true;
  if (upper) return text.length > 2;
  return phrase.letters === 'capitals' ? text === text.toUpperCase() : /^\p{Lu}/u.test(text);
}

/** Words between a state and its forces: "Turkish army special forces". */
const BETWEEN: ReadonlySet<string> = new Set(
  'army government military naval air armed regime state federal national special elite ground combat fighter attack reconnaissance heavy opposition'.split(
    ' ',
  ),
);

/** "Turkish soldiers", "Turkey's border guards", "Russian fighter jets". */
function matchState(tokens: readonly Token[], at: number): Match | null {
  const first = tokens[at];
  const states = first ? STATE_WORDS.get(first.lower) : undefined;
  if (!first || !states || !/^\p{Lu}/u.test(first.text)) return null;
  for (const state of states) {
    if (!state.words.every((word, k) => isWord(tokens[at + k], word, first.sentence))) continue;
    let i = at + state.words.length;
    if (/^[’']s$/i.test(tokens[i]?.text ?? '')) i++;
    const led = ledForces(tokens, i, state.adjective);
    if (led) return led;
    for (let skipped = 0; skipped < 3; skipped++, i++) {
      const force = match(tokens, i, FORCE_PHRASES, false);
      if (force && tokens[i]?.sentence === first.sentence)
        return {
          ...force,
          name: `${state.adjective} ${force.name}`,
          country: force.kind === 'civilians' ? null : state.iso,
        };
      if (!BETWEEN.has(tokens[i]?.lower ?? '')) break;
    }
  }
  return null;
}

/** "Vietnamese-led forces", "Saudi-backed militias": not the state's own. */
function ledForces(tokens: readonly Token[], at: number, adjective: string): Match | null {
  const link = tokens[at + 1]?.lower ?? '';
  if (tokens[at]?.text !== '-' || !LED.has(link)) return null;
  const next = tokens[at + 2]?.lower;
  const force = next === 'forces' || next === 'troops' ? null : match(tokens, at + 2, FORCE_PHRASES, false);
  if (!force && next !== 'forces' && next !== 'troops') return null;
  return {
    end: force?.end ?? at + 3,
    name: `${adjective}-${link} ${force?.name ?? 'forces'}`,
    kind: force?.kind === 'civilians' ? 'civilians' : 'armed-group',
    country: null,
  };
}

const LED: ReadonlySet<string> = new Set(['led', 'backed', 'allied', 'supported', 'trained']);

/** "The coalition", told of by its full name before. */
function resolveCoalition(actors: readonly ActorMention[]): ActorMention[] {
  let named: ActorMention | null = null;
  return actors.map((actor) => {
    if (actor.name !== COALITION) {
      if (/coalition$/i.test(actor.name)) named = actor;
      return actor;
    }
    return named ? { ...actor, name: named.name, kind: named.kind, country: named.country } : actor;
  });
}

/** "Ankara said", "Moscow launched": a capital or a country that stands for its government. */
function governments(
  doc: AnalysedText,
  toponyms: readonly Toponym[],
  actors: readonly ActorMention[],
): ActorMention[] {
  return toponyms.flatMap((toponym): ActorMention[] => {
    if (toponym.role !== 'metonym' || toponym.resolution.kind !== 'resolved') return [];
    const before = actors[lastStarting(actors, toponym.end)];
    if (before && toponym.start < before.end) return [];
    const iso = toponym.resolution.entry.country;
    const name = iso === null ? undefined : STATE_BY_ISO.get(iso);
    const sentence = lastStarting(doc.sentences, toponym.start + 1);
    if (name === undefined || toponym.start >= (doc.sentences[sentence]?.end ?? 0)) return [];
    return [
      {
        start: toponym.start,
        end: toponym.end,
        text: toponym.text,
        name,
        kind: 'state',
        country: iso,
        sentence,
      },
    ];
  });
}

/** Index of the last span that starts before `offset`, or -1; spans are in order and do not overlap. */
function lastStarting(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
