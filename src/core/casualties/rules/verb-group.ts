import {
  ADVERBS,
  AUXILIARIES,
  MODALS,
  PLURAL_AUXILIARIES,
  SINGULAR_AUXILIARIES,
} from '../../locales/en/casualties-grammar.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** The words of a verb before its main form. */
export interface VerbGroup {
  /** Index of its first token; equals the verb's own index where it stands bare. */
  readonly first: number;
  readonly passive: boolean;
  /** "has killed", "had died". */
  readonly perfect: boolean;
  /** What the auxiliary says of the subject's number. */
  readonly number: 'singular' | 'plural' | null;
  /** "would kill", "threatened to kill", "did not die": no fact. */
  readonly unreal: boolean;
}

const BE: ReadonlySet<string> = new Set('is are was were be been being get got gets getting'.split(' '));
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', "n't", 'neither', 'nor']);
/** Verbs whose "to kill" did happen. */
const REAL_TO: ReadonlySet<string> = new Set('managed went continued proceeded went-on'.split(' '));

/** Reads the auxiliaries before the verb at token `at`. */
export function readVerbGroup(frame: SentenceFrame, at: number): VerbGroup {
  const { tokens } = frame;
  let first = at;
  let passive = false;
  let perfect = false;
  let number: VerbGroup['number'] = null;
  let unreal = false;
  // "in addition to killing 27" tells a fact, "threatened to kill 27" none.
  const isGerund = /ing$/.test(tokens[at]?.lower ?? '');
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const word = tokens[i]?.lower ?? '';
    if (AUXILIARIES.has(word)) {
      passive ||= BE.has(word);
      perfect ||= HAVE.has(word);
      number = SINGULAR_AUXILIARIES.has(word) ? 'singular' : PLURAL_AUXILIARIES.has(word) ? 'plural' : number;
      first = i;
    } else if (NEGATIONS.has(word) || /(?:n['’]t)$/.test(word)) {
      unreal = true;
      first = i;
    } else if (MODALS.has(word)) {
      // "may" is also a month: "on 5 May killed 12".
      unreal = word !== 'may' || tokens[i - 1]?.kind !== 'number';
      first = i;
    } else if (word === 'to') {
      unreal ||=
        !isGerund &&
        first === at &&
        !REAL_TO.has(tokens[i - 1]?.lower ?? '') &&
        !isReported(tokens[i - 1]?.lower ?? '');
      first = i;
    } else if (word === 'and' && /(?:ed|shot|up|down)$/.test(tokens[i - 1]?.lower ?? '') && first === at) {
      // "were rounded up and executed"
      const be = [i - 2, i - 3].find((k) => BE.has(tokens[k]?.lower ?? ''));
      if (be === undefined) break;
      i = be + 1;
    } else if (!ADVERBS.has(word)) break;
  }
  return { first, passive, perfect, number, unreal };
}

/** "were reported to have been killed", "is believed to have died". */
const isReported = (word: string): boolean => ADVERBS.has(word);
