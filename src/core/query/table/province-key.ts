import { foldAreaName } from '../../areas/decode-areas.ts';

/** `SY/Aleppo`, or `null` where the country or the province is not known. */
export function provinceKey(place: {
  readonly country: string | null;
  readonly admin1: string | null;
}): string | null {
  return place.country && place.admin1 ? `${place.country}/${place.admin1}` : null;
}

/**
 * Where a city and the region round it are two first-level units of one name, the kind of unit tells them apart: all
 * such pairs of the bundled gazetteer (tests/query/province-key.test.ts looks for others).
 */
const NAMESAKES: ReadonlySet<string> = new Set(['KZ/almaty', 'PE/lima', 'RU/moscow', 'UZ/tashkent']);

/**
 * The same for all spellings of one province: "SY/Idlib" of an article and "SY/Idlib Governorate" of a dataset. Names
 * that differ in more than case, marks, article and kind of unit stay apart.
 */
export function provinceId(key: string): string {
  const slash = key.indexOf('/');
  const folded = foldAreaName(key.slice(slash + 1));
  const id = `${key.slice(0, slash)}/${folded}`;
  return folded === '' || NAMESAKES.has(id) ? key : id;
}
