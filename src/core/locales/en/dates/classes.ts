import { compilePattern, defineClasses } from '../../../dates/word-classes.ts';

/** The word classes of English date expressions. */
export const CLASSES = defineClasses([
  ...['the', 'a', 'this', 'that', 'rel', 'my', 'poss'],
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
  ...['ago', 'later', 'before', 'after', 'since', 'until', 'from', 'to', 'through', 'between', 'and', 'or'],
  ...['of', 'in', 'on', 'at', 'by', 'for', 'during', 'within', 'every', 'per', 'now'],
  ...['deictic', 'today', 'holiday', 'frequency', 'fiscal', 'bc', 'ad', 'numeric', 'century', 'day', 'old'],
  ...[
    'comma',
    'stop',
    'dash',
    'apostrophe',
    'open',
    'close',
    'worded',
    'right',
    'so',
    'slash',
    'near',
    'islamic',
    'period',
    'ending',
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
    ...[
      'ampm',
      'deictic',
      'today',
      'now',
      'holiday',
      'frequency',
      'numeric',
      'nineties',
      'century',
      'day',
      'bc',
      'oclock',
    ],
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
