import type { Token } from '../../text/tokens.ts';

/** How a token is written; the numbers are part of the trained model. */
export const SHAPE = {
  lower: 1,
  capitalised: 2,
  upper: 3,
  initial: 4,
  dotted: 5,
  mixed: 6,
  number: 7,
  mark: 8,
  other: 9,
} as const;

/** The shape of a token: "syria", "Syria", "SYRIA", "J", "U.S.", "McCain", "1,200", ",", or a script without case. */
export function shapeOf(token: Token): number {
  if (token.kind === 'number') return SHAPE.number;
  if (token.kind === 'mark') return SHAPE.mark;
  const { text, lower } = token;
  if (text === lower && isLowerLetter(text.charCodeAt(0))) return SHAPE.lower;
  const upper = text.toUpperCase();
  if (upper === lower) return SHAPE.other;
  if (text === lower) return SHAPE.lower;
  if (text === upper)
    return text.length === 1 ? SHAPE.initial : text.includes('.') ? SHAPE.dotted : SHAPE.upper;
  return text.slice(1) === lower.slice(1) ? SHAPE.capitalised : SHAPE.mixed;
}

/** The usual case, told without making the word in capitals. */
function isLowerLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
