import type { DateParser } from '../../../../dates/parser.ts';
import { pattern } from '../classes.ts';

/** "now". */
const now: DateParser = {
  name: 'now',
  pattern: pattern('{now}'),
  read: () => ({ meaning: { kind: 'value', type: 'DATE', value: 'PRESENT_REF' } }),
};

/** Words whose value is fixed: "currently", "recently", "soon". */
const worded: DateParser = {
  name: 'worded',
  pattern: pattern('(?<word>{worded}){cont}*'),
  read: (found) => ({ meaning: { kind: 'value', type: 'DATE', value: found.string('word') } }),
};

export const REFERENCES: readonly DateParser[] = [now, worded];
