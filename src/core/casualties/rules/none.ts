import { NONE_WORDS } from '../../locales/en/casualties-grammar.ts';
import type { Cue } from '../../locales/en/casualties-cues.ts';
import type { CasualtyKind } from '../../model.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** A stated zero: tokens `[first, end)`. */
export interface NoneFound {
  readonly first: number;
  readonly end: number;
  readonly kinds: readonly CasualtyKind[];
}

const BOTH: readonly CasualtyKind[] = ['killed', 'injured'];
const NOUNS: Readonly<Record<string, readonly CasualtyKind[]>> = {
  casualties: BOTH,
  casualty: BOTH,
  victims: BOTH,
  deaths: ['killed'],
  fatalities: ['killed'],
  fatality: ['killed'],
  dead: ['killed'],
  injuries: ['injured'],
  injured: ['injured'],
  wounded: ['injured'],
  harmed: BOTH,
  loss: ['killed'],
};
const PERSONS: ReadonlySet<string> = new Set([
  'one',
  'people',
  'person',
  'civilians',
  'civilian',
  'soldiers',
  'deputies',
  'children',
  'them',
  'passengers',
  'victims',
  'residents',
  'members',
  'officers',
]);
const FILLERS: ReadonlySet<string> = new Set(
  'were was any human civilian reported immediate reports of known confirmed or and in the has have been is are personal loss life'.split(
    ' ',
  ),
);

/** "no casualties", "nobody was hurt", "without any deaths or injuries". */
export function findNone(frame: SentenceFrame): NoneFound[] {
  const found: NoneFound[] = [];
  frame.tokens.forEach((token, i) => {
    if (!NONE_WORDS.has(token.lower)) return;
    const kinds = new Set<CasualtyKind>();
    let end = i + 1;
    for (let k = i + 1; k < Math.min(frame.tokens.length, i + 10); k++) {
      const word = frame.tokens[k]?.lower ?? '';
      const cue = frame.cueFrom.get(k);
      const named =
        NOUNS[word] ??
        cue?.readings
          .filter(tellsAll)
          .slice(0, 1)
          .map(({ kind }) => kind);
      if (named?.length === 0) break;
      if (named) {
        for (const kind of named) kinds.add(kind);
        end = cue?.end ?? k + 1;
      } else if (!FILLERS.has(word) && !PERSONS.has(word)) break;
    }
    if (kinds.size > 0 && !isReportOnly(frame, i)) found.push({ first: i, end, kinds: [...kinds] });
  });
  return found;
}

/** "no word on casualties", "there was no immediate report of": says nothing about the number. */
function isReportOnly(frame: SentenceFrame, i: number): boolean {
  const next = frame.tokens.slice(i + 1, i + 5).map((token) => token.lower);
  return next.some((word) =>
    [
      'word',
      'details',
      'information',
      'report',
      'confirmation',
      'clear',
      'toll',
      'figures',
      'figure',
      'count',
      'numbers',
    ].includes(word),
  );
}

/** "the shooting", "in hospital": no word for casualties as such. */
const tellsAll = ({ form }: Cue): boolean => form !== 'shot' && form !== 'condition';
