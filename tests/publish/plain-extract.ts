import type { EventId, EventRecord } from '../../src/core/model.ts';
import { digestArticle } from '../../src/core/linking/event-id.ts';
import type { Extract } from '../../src/publish/extract/extract-all.ts';

const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  Aleppo: [36.2, 37.16],
  Homs: [34.73, 36.71],
};
const STRIKE = /An airstrike on (Aleppo|Homs) on (\d{4}-\d{2}-\d{2}) killed (\d+)\./g;

/**
 * Stands in for the pipeline where a test is about publishing, not reading: it knows one sentence, and starts at once.
 * tests/publish/publish.test.ts runs the real one.
 */
export const plainExtract: Extract = async function* (articles) {
  for (const { id, text } of articles) {
    const digest = digestArticle(id, text);
    const events = [...text.matchAll(STRIKE)].map((match): EventRecord => {
      const [sentence, name = '', day = '', count = ''] = match;
      const [lat, lon] = PLACES[name] ?? [0, 0];
      const killed = { min: Number(count), max: Number(count), text: count };
      return {
        id: `${digest}-${match.index.toString(16)}` as EventId,
        type: 'airstrike',
        status: 'reported',
        date: { start: day, end: day, precision: 'day', text: day, certain: true },
        place: {
          text: name,
          name,
          lat,
          lon,
          geonameId: name === 'Aleppo' ? 170063 : 169577,
          country: 'SY',
          admin1: name,
          precision: 'city',
          radiusKm: 0,
          confidence: 0.9,
        },
        actors: [],
        targets: [],
        casualties: { killed },
        attribution: [],
        evidence: [
          { start: match.index, end: match.index + sentence.length, text: sentence, kind: 'trigger' },
        ],
        confidence: 0.9,
      };
    });
    yield await Promise.resolve({ ok: true, events });
  }
};
