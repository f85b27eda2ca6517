/** In a file of its own so that `--help` need not load the writers. */
export const FORMATS = ['ndjson', 'geojson', 'csv'] as const;
export type Format = (typeof FORMATS)[number];
