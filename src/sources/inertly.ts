let depth = 0;

/** Whether markup is being written into a document that runs nothing; see `inertly`. */
export function isInert(): boolean {
  return depth > 0;
}

/**
 * Runs code of a library that writes markup into such a document only (Readability does, when it tries anew), and at
 * once: nothing else runs in between, so the page's own policy on markup may stand aside.
 */
export function inertly<T>(read: () => T): T {
  depth++;
  try {
    return read();
  } finally {
    depth--;
  }
}
