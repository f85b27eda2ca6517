import type { Token } from '../../../text/tokens.ts';

export const startsUpper = (token: Token): boolean => token.text.charAt(0) !== token.lower.charAt(0);
export const isShouted = (token: Token): boolean =>
  token.text.length > 1 && token.text === token.text.toUpperCase();
export const isNumberAt = (tokens: readonly Token[], i: number): boolean => tokens[i]?.kind === 'number';
/** Whether token `i` follows the one before it without a space. */
export const touches = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.end === tokens[i]?.start;
