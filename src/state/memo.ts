/**
 * Remembers the last result for each first argument (held weakly, so a dropped corpus takes its results along) and
 * makes it anew when the second argument is another one.
 */
export function memoByKey<K extends object, A, R>(make: (key: K, arg: A) => R): (key: K, arg: A) => R {
  const results = new WeakMap<K, { readonly arg: A; readonly result: R }>();
  return (key, arg) => {
    const known = results.get(key);
    if (known && Object.is(known.arg, arg)) return known.result;
    const result = make(key, arg);
    results.set(key, { arg, result });
    return result;
  };
}
