import type { Token } from '../../../text/tokens.ts';

/** Names of feasts as words, and the key by which `core/dates/feasts.ts` works out their day. */
const HOLIDAYS: readonly (readonly [phrase: string, key: string])[] = [
  ["new year ' s eve", '12-31'],
  ["new year 's eve", '12-31'],
  ['new year ’s eve', '12-31'],
  ["new year 's day", '01-01'],
  ['new year ’s day', '01-01'],
  ['christmas eve', '12-24'],
  ['christmas day', '12-25'],
  ['christmas', '12-25'],
  ['xmas', '12-25'],
  ['boxing day', '12-26'],
  ["valentine 's day", '02-14'],
  ['valentine ’s day', '02-14'],
  ['halloween', '10-31'],
  ['good friday', 'easter-2'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter+1'],
  ['easter', 'easter'],
  ['palm sunday', 'easter-7'],
  ['ash wednesday', 'easter-46'],
  ['pentecost', 'easter+49'],
  ['nowruz', '03-21'],
  ['bastille day', '07-14'],
  ['independence day', '07-04'],
  ['veterans day', '11-11'],
  ['armistice day', '11-11'],
  ['may day', '05-01'],
  ['labor day', '09/1/1'],
  ['thanksgiving day', '11/4/4'],
  ['thanksgiving', '11/4/4'],
  ['memorial day', '05/5/1'],
  ['martin luther king day', '01/3/1'],
  ['ramadan', 'islamic-09'],
  ['ramadhan', 'islamic-09'],
  ['rabi al - awwal', 'islamic-03'],
  ['rabi al - thani', 'islamic-04'],
  ['jumada al - awwal', 'islamic-05'],
  ['jumada al - thani', 'islamic-06'],
  ['dhu al - qada', 'islamic-11'],
  ['dhu al - hijja', 'islamic-12'],
  ['dhu al - hijjah', 'islamic-12'],
  ['eid al - fitr', 'islamic-10-01'],
  ['eid ul - fitr', 'islamic-10-01'],
  ['eid al - adha', 'islamic-12-10'],
  ['eid ul - adha', 'islamic-12-10'],
  ['ashura', 'islamic-01-10'],
  ['mawlid', 'islamic-03-12'],
];

const BY_FIRST_WORD = new Map<string, (readonly [words: readonly string[], key: string])[]>();
for (const [phrase, key] of HOLIDAYS) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), [words, key]]);
}

/** Feasts named in the text, as token ranges. "Easter Rising" and "Christmas Island" are names of something else. */
export function findHolidays(tokens: readonly Token[]): { from: number; to: number; name: string }[] {
  const found: { from: number; to: number; name: string }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const entries = BY_FIRST_WORD.get(tokens[i]?.lower ?? '');
    const hit = entries?.find(([words]) => words.every((word, k) => tokens[i + k]?.lower === word));
    if (!hit || tokens[i]?.text === tokens[i]?.lower) continue;
    const to = i + hit[0].length;
    if (
      /^(?:island|islands|rising|offensive|uprising|tree|trees|party|card|cards|gift|gifts|parade)$/.test(
        tokens[to]?.lower ?? '',
      )
    )
      continue;
    found.push({ from: i, to, name: hit[1] });
    i = to - 1;
  }
  return found;
}
