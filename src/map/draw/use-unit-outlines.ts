import { useEffect, useMemo, useState } from 'react';
import { foldAreaName, type CountryAreas } from '../../core/areas/decode-areas.ts';
import type { Filter } from '../../core/query/filter.ts';
import { loadCountryAreas } from '../areas/load-areas.ts';
import type { Outline } from './outlines.ts';

/** The outlines of the provinces and countries that the filter names, as far as the basemap has them. */
export function useUnitOutlines({ province, country }: Filter, folder: string): readonly Outline[] {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, CountryAreas>>(new Map());
  const wanted = [...new Set([...country, ...province.map((value) => value.slice(0, 2))])].sort().join(' ');
  useEffect(() => {
    let isCurrent = true;
    for (const code of wanted.split(' ').filter((each) => each !== ''))
      void loadCountryAreas(folder, code).then((areas) => {
        if (isCurrent && areas) setLoaded((known) => new Map(known).set(code, areas));
      });
    return () => {
      isCurrent = false;
    };
  }, [wanted, folder]);
  return useMemo(() => {
    const countries = country.map((code) => loaded.get(code)?.country);
    const provinces = province.map((value) =>
      loaded.get(value.slice(0, 2))?.byName.get(foldAreaName(value.slice(3))),
    );
    const found = new Set([...countries, ...provinces]);
    return [...found].flatMap((area): Outline[] => (area ? [{ rings: area.rings, look: 'unit' }] : []));
  }, [loaded, country, province]);
}
