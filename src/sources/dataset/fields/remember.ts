/** Values kept; a column with more different ones than this is better read each time. */
const MOST_KEPT = 20_000;

/** A reader of fields that keeps what it made of each: rows repeat their days, sources and types. */
export function remember<T>(read: (field: string) => T): (field: string) => T {
  const known = new Map<string, T>();
  return (field) => {
    let value = known.get(field);
    if (value === undefined) {
      value = read(field);
      if (known.size < MOST_KEPT) known.set(field, value);
    }
    return value;
  };
}
