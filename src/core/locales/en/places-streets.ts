/** Abbreviations that end the name of a street and, before a full stop, mean little else. Compiled by hand. */
export const STREETS: ReadonlySet<string> = new Set(['st', 'ave', 'rd', 'blvd']);

/** Besides the prepositions of place, these stand before a street. */
export const STREET_PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'along', 'off', 'down', 'up', 'of']);
