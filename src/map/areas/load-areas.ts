import { decodeAreas, type CountryAreas } from '../../core/areas/decode-areas.ts';
import { bundled } from '../../core/published/bundled.ts';

export type { CountryAreas };

const pending = new Map<string, Promise<CountryAreas | null>>();

/** Outlines of a country and its provinces; `null` where there are none, or when they cannot be read now. */
export function loadCountryAreas(folder: string, country: string): Promise<CountryAreas | null> {
  const url = bundled(`${folder}/${country}.json`);
  const known = pending.get(url);
  if (known) return known;
  const load = read(url);
  pending.set(url, load);
  // A failed read is tried again the next time; a missing file is not.
  load.catch(() => pending.delete(url));
  return load.catch(() => null);
}

async function read(url: string): Promise<CountryAreas | null> {
  const response = await fetch(url);
  // A development server answers unknown paths with its page.
  if (!response.ok || !(response.headers.get('content-type') ?? '').includes('json')) return null;
  return decodeAreas(await response.json());
}
