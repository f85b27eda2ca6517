/** What a place has: "Albany police" are a town's, "Georgia lawmakers" a state's, "Georgia's army" a country's. */
export type CueKind = 'settlement' | 'state' | 'country';

const WORDS: readonly (readonly [CueKind, string])[] = [
  [
    'settlement',
    'mayor police council councilman councilwoman councilmember downtown residents resident firefighters ' +
      'alderman aldermen neighborhood neighbourhood suburb city school schools high elementary chamber library ' +
      'man woman native',
  ],
  [
    'state',
    'gov governor lawmakers lawmaker legislature legislators legislator senate senator sen rep assembly statehouse ' +
      'voters border line republican democrat republicans democrats highway turnpike premier provincial rcmp attorney',
  ],
  [
    'country',
    'president army troops parliament embassy ambassador government military foreign soldiers prime ministry ' +
      'minister airlines currency constitution economy',
  ],
];

/** Kind of place by the word that follows its name. */
export const CUE_AFTER: ReadonlyMap<string, CueKind> = new Map(
  WORDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
