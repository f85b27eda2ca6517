export type Delimiter = ',' | ';' | '\t' | '|';
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** How many lines are looked at. */
const LINES = 20;

/**
 * The character that cuts the first lines into the most columns, each line into about as many as the header. `null`
 * when none cuts the header at all: one column is no table.
 */
export function sniffDelimiter(sample: string): Delimiter | null {
  let best: { readonly delimiter: Delimiter; readonly score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const [header = 0, ...rows] = countColumns(sample, delimiter);
    if (header < 2) continue;
    const even = rows.filter((count) => count === header).length;
    const score = header * (rows.length === 0 ? 1 : (even + 0.1) / rows.length);
    if (!best || score > best.score) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

/** Columns of each complete line outside quotes. */
function countColumns(sample: string, delimiter: string): number[] {
  const counts: number[] = [];
  let [columns, quoted, filled] = [1, false, false];
  for (const char of sample) {
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === delimiter) columns++;
    else if (char === '\n') {
      if (filled || columns > 1) counts.push(columns);
      [columns, filled] = [1, false];
      if (counts.length === LINES) return counts;
      continue;
    }
    filled = true;
  }
  if (counts.length === 0 && (filled || columns > 1)) counts.push(columns);
  return counts;
}
