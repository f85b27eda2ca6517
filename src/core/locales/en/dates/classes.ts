import { compilePattern, defineClasses } from '../../../dates/word-classes.ts';

/** The word classes of English date expressions. */
export const CLASSES = defineClasses([
  ...['the', 'a', 'this', 'that', 'rel', 'poss'],
  ...['early', 'earlier', 'edge', 'approx', 'more', 'than', 'very', 'rest'],
  ...[
    'month',
    'weekday',
    'weekdays',
    'number',
    'year',
    'ordinal',
    'suffix',
    'plural',
    'nineties',
    'few',
    'half',
  ],
  ...['unit', 'units', 'quarter', 'season', 'daypart', 'dayparts', 'clock', 'ampm', 'cont', 'zone', 'oclock'],
  ...['ago', 'before', 'after', 'since', 'until', 'from', 'to', 'through', 'between', 'and', 'or'],
  ...['of', 'in', 'on', 'at', 'every', 'per', 'now', 'once', 'times', 'other'],
  ...['deictic', 'today', 'holiday', 'frequency', 'fiscal', 'bc', 'numeric', 'old'],
  ...[
    'comma',
    'stop',
    'dash',
    'apostrophe',
    'open',
    'worded',
    'right',
    'so',
    'slash',
    'near',
    'islamic',
    'period',
    'spoken',
  ],
]);

export const pattern = (source: string, flags = 'dg'): RegExp => compilePattern(CLASSES, source, flags);

/** Classes that no date expression does without; a run of words with none of them is skipped. */
export const HEADS: ReadonlySet<string> = new Set(
  [
    ...[
      'month',
      'weekday',
      'weekdays',
      'year',
      'unit',
      'units',
      'quarter',
      'season',
      'daypart',
      'dayparts',
      'clock',
    ],
    ...['ampm', 'deictic', 'today', 'now', 'holiday', 'frequency', 'numeric', 'nineties', 'bc', 'oclock'],
    ...[
      'plural',
      'apostrophe',
      'worded',
      'rel',
      'earlier',
      'suffix',
      'zone',
      'spoken',
      'period',
      'slash',
      'islamic',
    ],
  ].map((name) => CLASSES.letterOf.get(name) ?? ''),
);
