import { reasonFor } from '../../reasons.ts';

/** "34.80", "-1.2", "1e-3", "+5". A comma is no decimal point here: "34,80" is refused, not guessed. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const COUNT = /^\d+(?:\.0+)?$/;

export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'bad'; readonly reason: string };

/** A decimal number with a point. */
export function readNumber(text: string, name: string): ReadNumber {
  const value = text.trim();
  if (value === '') return { kind: 'none' };
  if (NUMBER.test(value)) return { kind: 'number', value: Number(value) };
  const isComma = /^[+-]?\d+,\d+$/.test(value);
  return {
    kind: 'bad',
    reason: reasonFor(isComma ? 'decimal-comma' : 'number', { name, value: value.slice(0, 40) }),
  };
}

/** A whole number from 0, as tolls are. */
export function readCount(text: string, name: string): ReadNumber {
  const value = text.trim();
  if (value === '') return { kind: 'none' };
  const count = COUNT.test(value) ? Number(value) : NaN;
  // The columns of the store hold 32 bits; more people than that do not live in any country.
  if (count <= 2_147_483_647) return { kind: 'number', value: count };
  return { kind: 'bad', reason: reasonFor('whole-number', { name, value: value.slice(0, 40) }) };
}
