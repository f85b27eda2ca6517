import { useEffect, useMemo, useState } from 'react';
import type { AreaGroup } from '../scene/area-groups.ts';
import type { PlacedArea } from '../scene/lay-out.ts';
import { loadCountryAreas, type CountryAreas } from './load-areas.ts';
import { placeArea } from './place-area.ts';

/** The areas with their outlines. Outlines arrive country by country; until then a circle stands for the area. */
export function useAreaShapes(areas: readonly AreaGroup[], areasUrl: string): readonly PlacedArea[] {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, CountryAreas>>(new Map());
  const wanted = useMemo(() => countriesOf(areas), [areas]);
  useEffect(() => {
    let isCurrent = true;
    for (const country of wanted.split(' ')) {
      if (country === '') continue;
      void loadCountryAreas(areasUrl, country).then((outlines) => {
        if (isCurrent && outlines) setLoaded((known) => new Map(known).set(country, outlines));
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [wanted, areasUrl]);
  return useMemo(
    () => areas.map((area) => placeArea(area, loaded.get(area.facts.country ?? ''))),
    [areas, loaded],
  );
}

/** One string, so that the same set of countries is the same dependency. */
function countriesOf(areas: readonly AreaGroup[]): string {
  const countries = new Set(areas.map(({ facts }) => facts.country ?? ''));
  return [...countries].sort().join(' ').trim();
}
