import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-deps.ts';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import type { EventPlace, LinkedEvent } from '../../src/core/model.ts';
import { gatherNames } from '../../src/core/published/gather-names.ts';
import { PUBLISHED_FORMAT } from '../../src/core/published/format.ts';
import { readNames } from '../../src/core/published/read-part.ts';
import { loadLanguage } from '../../src/ui/i18n/messages.ts';
import { addPlaceNames, placeWord, provinceWord } from '../../src/ui/place-names.ts';
import { makeEvent } from '../query/make-event.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

const at = (change: Partial<EventPlace>): LinkedEvent => {
  const place = { ...makeEvent({ id: 'p' }).place, ...change } as EventPlace;
  const event = makeEvent({ id: `e-${place.name}-${place.precision}` });
  return { ...event, place, reports: event.reports.map((report) => ({ ...report, place })) };
};
const ALEPPO = { name: 'Aleppo', country: 'SY', admin1: 'Aleppo', lat: 36.20124, lon: 37.16117 };
const CITY = at({ ...ALEPPO, precision: 'city', geonameId: 170063 });
const PROVINCE = at({ ...ALEPPO, precision: 'admin1', geonameId: 170062 });
const NOWHERE = at({ name: 'Nosuchplace', country: 'SY', admin1: null, geonameId: null, precision: 'city' });
const COUNTRY = at({ name: 'Syria', country: 'SY', admin1: null, precision: 'country' });

describe('names in Arabic', () => {
  it('are those of the events’ places alone, a province apart from its seat', () => {
    expect(gatherNames([CITY, PROVINCE, NOWHERE, COUNTRY], gazetteer)).toEqual({
      ar: { 'SY/admin1/Aleppo': 'محافظة حلب', 'SY/place/Aleppo': 'حلب' },
    });
    expect(gatherNames([NOWHERE], gazetteer)).toEqual({});
  });

  it('are the same whatever the order of the events', () => {
    const [one, other] = [gatherNames([CITY, PROVINCE], gazetteer), gatherNames([PROVINCE, CITY], gazetteer)];
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  it('leave out a name that would mean two places', () => {
    const two = {
      ...gazetteer,
      byId: (id: string) => ({ id }),
      nameIn: (id: string) => (id === 'g:1' ? 'أ' : 'ب'),
      admin1: () => null,
    };
    const events = [
      at({ ...ALEPPO, precision: 'city', geonameId: 1 }),
      at({ ...ALEPPO, lat: 35, precision: 'city', geonameId: 2 }),
    ];
    expect(gatherNames(events, two as unknown as Gazetteer)).toEqual({});
  });

  it('show on the Arabic page only, and leave what has none in English', async () => {
    const names = gatherNames([CITY, PROVINCE], gazetteer);
    addPlaceNames(readNames({ format: PUBLISHED_FORMAT, articles: [], events: [], names }));
    const words = () => [CITY, PROVINCE, NOWHERE, COUNTRY].map(({ place }) => place && placeWord(place));
    expect(words()).toEqual(['Aleppo', 'Aleppo', 'Nosuchplace', 'Syria']);
    await loadLanguage('ar');
    expect(words()).toEqual(['حلب', 'محافظة حلب', 'Nosuchplace', 'سوريا']);
    expect(provinceWord('Aleppo', 'SY')).toBe('محافظة حلب');
    await loadLanguage('en');
  });

  it('that are no text are not taken from a file', () => {
    const names = { ar: { 'SY/place/Aleppo': 7 } } as unknown as { ar: Record<string, string> };
    expect(readNames({ format: PUBLISHED_FORMAT, articles: [], events: [], names })).toEqual({});
  });
});
