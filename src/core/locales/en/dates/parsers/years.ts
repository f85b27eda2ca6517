import type { DateParser } from '../../../../dates/parser.ts';
import type { Reading } from '../../../../dates/meaning.ts';
import { isoYear } from '../../../../dates/calendar.ts';
import type { Found } from '../../../../dates/word-classes.ts';
import { pattern } from '../classes.ts';

const date = (value: string): Reading => ({ meaning: { kind: 'value', type: 'DATE', value } });

/** "1998", "the year 1998", "fiscal 1989", "the 1989 fiscal year". */
const year: DateParser = {
  name: 'year',
  pattern: pattern('(?:{the}{unit}(?={year})|{the}?{fiscal}{unit}?(?={year}))?(?<year>{year})'),
  read: (found) => (isPart(found) ? null : date(isoYear(found.number('year')))),
};

/** The year of a numeric date that does not exist is no year of its own: "2018-13-40". */
function isPart(found: Found): boolean {
  const [a, b, c] = found.tagged.tokens.slice(found.to, found.to + 3);
  return /^[-/]$/.test(a?.text ?? '') && b?.kind === 'number' && c?.text === a?.text && b.start === a?.end;
}

/** "'98". */
const shortYear: DateParser = {
  name: 'short-year',
  pattern: pattern('{apostrophe}(?<n>{number})(?!{plural|suffix|number|unit|units|month})'),
  read: (found) => {
    const n = found.number('n');
    const touching = found.tagged.tokens[found.from]?.end === found.tagged.tokens[found.from + 1]?.start;
    return touching && found.text('n').length === 2 ? date(isoYear(n < 30 ? 2000 + n : 1900 + n)) : null;
  },
};

/** "the 1988 period", "the 1989 quarter". */
const yearPeriod: DateParser = {
  name: 'year-period',
  pattern: pattern('{the}(?<year>{year}){period|quarter}'),
  read: (found) => date(isoYear(found.number('year'))),
};

/** "the 1990s", "the '80s", "the late 80s". */
const decade: DateParser = {
  name: 'decade',
  pattern: pattern(
    '(?:{the}{early}?{dash}?|{early}{dash}?)?{apostrophe}?(?<n>{year|number})(?:{plural}|(?<poss>{poss}))',
  ),
  read: (found) => {
    const n = found.number('n');
    if (n % 10 !== 0) return null;
    // "the 1970's" is the decade, "1970's elections" the year.
    if (found.has('poss') && !/^(?:the|early)$/.test(found.tagged.words[found.from]?.kind ?? '')) return null;
    if (n > 999) return date(String(n).slice(0, n % 100 === 0 && n < 1900 ? 2 : 3));
    // "in his 40s" is an age.
    const named = found.tagged.words[found.from]?.kind !== 'number';
    return named && n >= 20 && n <= 90 ? date(`19${String(n / 10)}`) : null;
  },
};

/** "the nineties", "the early sixties". */
const decadeWord: DateParser = {
  name: 'decade-word',
  pattern: pattern('{the}{early}?{dash}?(?<n>{nineties})'),
  read: (found) => date(`19${String(found.number('n'))}`),
};

/** "the 19th century", "the early 21st century". */
const century: DateParser = {
  name: 'century',
  pattern: pattern(
    '{the}?{early}?{dash}?(?<n>{number}{suffix}|{ordinal}|{number}{dash}{ordinal}){dash}?(?<unit>{unit}|{units})(?<bc>{bc})?',
  ),
  read: (found) => {
    const n = found.words('n').reduce((sum, w) => sum + (typeof w.value === 'number' ? w.value : 0), 0);
    if (found.string('unit') !== 'century' || n < 1 || n > 21) return null;
    return date((found.has('bc') ? 'BC' : '') + String(n - 1).padStart(2, '0'));
  },
};

/** "480 BC", "March 480 BC". */
const beforeChrist: DateParser = {
  name: 'bc',
  pattern: pattern('(?<n>{number|year}){stop}?{bc}'),
  read: (found) => date(`BC${isoYear(found.number('n'))}`),
};

/** "nineteen ninety-four", "the year two thousand". */
const spokenYear: DateParser = {
  name: 'spoken-year',
  pattern: pattern(
    '(?:{the}{unit})?(?<a>{number|spoken})(?<b>{number})(?:{dash}?(?<c>{number}))?(?!{number|unit|units})',
  ),
  read: (found) => {
    if (/\d/.test(found.text('a'))) return null;
    const [a, b, c] = [found.number('a'), found.number('b'), found.has('c') ? found.number('c') : 0];
    if (a === 2 && b === 1000 && found.text('a') === 'two' && found.to - found.from > 2)
      return date(isoYear(2000 + c));
    return (a === 19 || a === 18 || a === 20) && b >= 10 && b < 100 && c < 10
      ? date(isoYear(a * 100 + b + c))
      : null;
  },
};

export const YEARS: readonly DateParser[] = [
  beforeChrist,
  century,
  decade,
  decadeWord,
  yearPeriod,
  year,
  shortYear,
  spokenYear,
];
