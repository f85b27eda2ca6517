import type { Count, EventRecord } from '../../../src/core/model.ts';

/** One short text with the toll and, where coded, the day of the one event that it tells of. */
export interface CodedToll {
  readonly id: string;
  /** Rules may be tuned on `tune`; `held` is only ever reported. */
  readonly half: 'tune' | 'held';
  readonly publishedAt: string;
  readonly text: string;
  /** Least and most, over all that the text's sources say; `null` for an open end. Absent: no number is given. */
  readonly killed?: readonly [number, number | null];
  readonly injured?: readonly [number, number | null];
  readonly day?: string;
}

export interface TollScores {
  /** Of texts with a coded number: those whose lead event's range meets it and does not start below it. */
  readonly right: Readonly<Record<'killed' | 'injured' | 'day', { right: number; of: number }>>;
  /** Texts without a coded number for which one was given. */
  readonly invented: Readonly<Record<'killed' | 'injured', number>>;
  readonly misses: readonly string[];
}

const KINDS = ['killed', 'injured'] as const;

/** Scores the lead event of each text. */
export function scoreTolls(
  texts: readonly CodedToll[],
  extract: (text: CodedToll) => readonly EventRecord[],
): TollScores {
  const right = {
    killed: { right: 0, of: 0 },
    injured: { right: 0, of: 0 },
    day: { right: 0, of: 0 },
  };
  const invented = { killed: 0, injured: 0 };
  const misses: string[] = [];
  for (const text of texts) {
    const lead = extract(text)[0];
    for (const kind of KINDS) {
      const coded = text[kind];
      const count = lead?.casualties[kind];
      const ok = coded ? meets(coded, count) : (count?.min ?? count?.max ?? 0) === 0;
      if (coded) right[kind].of++;
      if (coded && ok) right[kind].right++;
      if (!coded && !ok) invented[kind]++;
      if (!ok)
        misses.push(`${text.id} ${kind}: coded ${JSON.stringify(coded ?? null)}, read ${JSON.stringify(count ?? null)}`);
    }
    if (!text.day) continue;
    right.day.of++;
    if (lead?.date?.start === text.day) right.day.right++;
    else misses.push(`${text.id} day: coded ${text.day}, read ${JSON.stringify(lead?.date ?? null)}`);
  }
  return { right, invented, misses };
}

function meets([min, max]: readonly [number, number | null], count: Count | undefined): boolean {
  if (!count) return false;
  const low = count.min ?? 0;
  const high = count.max ?? count.min ?? Infinity;
  return low <= (max ?? Infinity) && high >= min && low >= min;
}
