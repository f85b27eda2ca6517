/**
 * Keeps an answer. A full or forbidden storage keeps nothing and says so: the reader has the answer all the same, and
 * only misses it offline.
 */
export async function keep(cache: Cache, key: string, answer: Response): Promise<boolean> {
  try {
    await cache.put(key, answer);
    return true;
  } catch {
    return false;
  }
}

/** Drops the oldest beyond `most`; a cache lists its entries in the order in which they came. */
export async function keepAtMost(cache: Cache, most: number): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(key);
}
