import { useEffect, useMemo, useState } from 'react';
import type { LinkedEvent } from '../../core/model.ts';
import type { PlacedArea } from '../scene/build-scene.ts';
import { loadCountryAreas, type CountryAreas } from './load-areas.ts';
import { placeArea } from './place-area.ts';

/** The areas with their outlines. Outlines arrive country by country; until then a circle stands for the area. */
export function useAreaShapes(
  areas: ReadonlyMap<string, readonly LinkedEvent[]>,
  areasUrl: string,
): readonly PlacedArea[] {
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
    () =>
      [...areas].flatMap(([key, events]) => {
        const place = events[0]?.place;
        return place ? [placeArea(key, events, place, loaded.get(place.country ?? ''))] : [];
      }),
    [areas, loaded],
  );
}

/** One string, so that the same set of countries is the same dependency. */
function countriesOf(areas: ReadonlyMap<string, readonly LinkedEvent[]>): string {
  const countries = new Set([...areas.values()].map((events) => events[0]?.place?.country ?? ''));
  return [...countries].sort().join(' ').trim();
}
