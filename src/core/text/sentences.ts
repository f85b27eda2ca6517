import type { Span } from '../model.ts';

export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  /** A headline or sub-heading: a short paragraph without closing punctuation. */
  readonly heading: boolean;
}

/** What a locale knows about sentence ends. */
export interface SentenceRules {
  /** Lower-case, without the final stop: "gen", "mr", "jan". A stop after one of these does not end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
}

/** Longest line of a text that was wrapped by hand or by wire software; longer lines are whole paragraphs. */
const WRAP_WIDTH = 100;
const HEADING_LENGTH = 110;
const CLOSED = /[.!?:;…؟。][”"’'»)\]]*$/u;

/** Paragraphs: at blank lines, and at every line end unless the text was wrapped to a fixed width. */
export function findParagraphs(text: string): Span[] {
  const lines = text.split('\n', 400);
  const wrapped = !lines.some((line) => line.length > WRAP_WIDTH);
  const paragraphs: Span[] = [];
  if (wrapped && isOneWrappedParagraph(lines)) return [trimmed(text)];
  const separator = wrapped && /\n[ \t]*\n/.test(text) ? /\n[ \t\r]*\n\s*/g : /\s*\n\s*/g;
  let start = 0;
  const close = (end: number): void => {
    const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
    if (from < end) paragraphs.push({ start: from, end });
  };
  for (let m = separator.exec(text); m; m = separator.exec(text)) {
    close(m.index);
    start = m.index + m[0].length;
  }
  close(text.length);
  return paragraphs;
}

/** Wrapped text without a blank line: most lines are long and break off in mid-sentence. */
function isOneWrappedParagraph(lines: readonly string[]): boolean {
  const inner = lines.slice(0, -1).map((line) => line.trimEnd());
  if (inner.length < 2 || inner.some((line) => line === '')) return false;
  return inner.filter((line) => line.length >= 45 && !CLOSED.test(line)).length > inner.length * 0.6;
}

const trimmed = (text: string): Span => ({
  start: text.length - text.trimStart().length,
  end: text.trimEnd().length,
});

/** Sentences with their paragraph, in order; together they cover every non-space character. */
export function findSentences(text: string, rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = [];
  findParagraphs(text).forEach((paragraph, index) => {
    const spans = splitParagraph(text, paragraph, rules);
    const body = text.slice(paragraph.start, paragraph.end).trimEnd();
    const heading = spans.length === 1 && body.length <= HEADING_LENGTH && !CLOSED.test(body);
    for (const span of spans) sentences.push({ ...span, index: sentences.length, paragraph: index, heading });
  });
  return sentences;
}

/** A stop, its closing quotes, space, and what looks like a beginning. */
const END = /[.!?…؟]+[”"’'»)\]]*(?=\s+[“"‘'«([]*[\p{Lu}\p{Lo}\p{N}])/gu;

function splitParagraph(text: string, paragraph: Span, rules: SentenceRules): Span[] {
  const spans: Span[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  for (const m of body.matchAll(END)) {
    if (m[0] === '.' && !endsSentence(body, m.index, rules)) continue;
    spans.push({ start: paragraph.start + start, end: paragraph.start + m.index + m[0].length });
    start = m.index + m[0].length;
    while (start < body.length && /\s/.test(body.charAt(start))) start++;
  }
  if (start < body.length) spans.push({ start: paragraph.start + start, end: paragraph.end });
  return spans;
}

/** `false` after an initial ("J. Smith"), an abbreviation ("Gen. Petraeus") or a dotted one ("U.S. Army"). */
function endsSentence(body: string, stop: number, rules: SentenceRules): boolean {
  const before = /[\p{L}\p{N}.]*$/u.exec(body.slice(Math.max(0, stop - 24), stop))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(before)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return startsNewSentence(body, stop);
  return !rules.abbreviations.has(before.toLowerCase());
}

/** After "U.S." only a word that rarely follows inside a sentence counts as a beginning. */
function startsNewSentence(body: string, stop: number): boolean {
  return /^\.\s+(?:The|A|An|In|On|At|It|He|She|They|We|But|And|This|That|There|Mr|Two|Three|Earlier|Meanwhile)\b/.test(
    body.slice(stop, stop + 16),
  );
}
