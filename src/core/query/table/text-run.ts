/** Between the texts of a run (ASCII "record separator"); `joinTexts` keeps it out of the texts themselves. */
export const SEPARATOR = '\u001e';

/** The texts of a run of rows, as they are posted from a worker and kept. */
export interface TextRun {
  /** Texts made into one string by `joinTexts`; the empty string stands for rows without any. */
  readonly text: string;
  /** By row, which of them is its own; `null` where each row has one of its own. */
  readonly codes: Uint16Array | null;
}

/** Texts as one string: as cheap to post from a worker as to keep. */
export function joinTexts(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(SEPARATOR, ' ')).join(SEPARATOR);
}

/** Rows that share texts this much are kept as codes: codes and citations repeat, notes do not. */
const MOST_DISTINCT = 0.4;
/** Rows after which it is clear whether they do. */
const TRIED = 1000;

/** The texts of a run, each kept once where they repeat. */
export function runOfTexts(texts: readonly string[]): TextRun {
  const known = new Map<string, number>();
  const codes = new Uint16Array(texts.length);
  const most = Math.min(0xffff, Math.max(TRIED, texts.length) * MOST_DISTINCT);
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row] ?? '';
    let code = known.get(text);
    if (code === undefined) known.set(text, (code = known.size));
    codes[row] = code;
    if (known.size > most || (row < TRIED && known.size > TRIED / 2))
      return { text: joinTexts(texts), codes: null };
  }
  if (known.size === 0 || (known.size === 1 && known.has(''))) return { text: '', codes: null };
  return { text: joinTexts([...known.keys()]), codes };
}
