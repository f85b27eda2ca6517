export type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/**
 * A column with room for `length` values and those of the old one; the same column when it has the room already. It
 * grows by half, so that appending chunk after chunk copies each value about twice.
 */
export function grown<A extends NumberArray>(column: A, length: number): A {
  if (column.length >= length) return column;
  const make = column.constructor as new (length: number) => A;
  const next = new make(Math.max(length, Math.ceil(column.length * 1.5)));
  next.set(column);
  return next;
}
