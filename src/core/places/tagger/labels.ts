/** Labels of the tagger; the numbers are part of the trained model. */
export const LABEL = { outside: 0, begin: 1, inside: 2 } as const;
export const LABELS = 3;

/** Features are 32-bit hashes; their upper 20 bits choose a bucket. */
export const BUCKET_SHIFT = 12;
export const BUCKETS = 1 << (32 - BUCKET_SHIFT);
