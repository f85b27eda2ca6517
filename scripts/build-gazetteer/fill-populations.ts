import type { Draft } from './draft.ts';

/** Areas' populations are kept to a power of this: it is enough to tell a state from a village, and costs few bytes. */
const COARSE = 4;

/** Areas without a population get that of their member places together, roughly. */
export function fillPopulations(drafts: readonly Draft[]): void {
  const sums = new Map<string, number>();
  for (const { featureClass, featureCode, population, country, admin1, admin2 } of drafts) {
    if (featureClass !== 'P' || featureCode === 'PPLX' || population === 0) continue;
    for (const code of codesOf(country, admin1, admin2)) sums.set(code, (sums.get(code) ?? 0) + population);
  }
  for (const draft of drafts) {
    if (draft.featureClass !== 'A' || draft.population > 0) continue;
    const { country, admin1, admin2, featureCode } = draft;
    const [whole, first, second] = codesOf(country, admin1, admin2);
    const code = featureCode === 'ADM1' ? first : featureCode === 'ADM2' ? second : whole;
    const sum = (code !== undefined && sums.get(code)) || 0;
    if (sum > 0) draft.population = COARSE ** Math.round(Math.log(sum) / Math.log(COARSE));
  }
}

function codesOf(country: string, admin1: string, admin2: string): string[] {
  if (!country) return [];
  return [
    country,
    ...(admin1 ? [`${country}.${admin1}`] : []),
    ...(admin1 && admin2 ? [`${country}.${admin1}.${admin2}`] : []),
  ];
}
