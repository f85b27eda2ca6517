import { describe, expect, test } from 'vitest';
import { extract } from '../../src/core/pipeline.ts';
import { prepareDeps, theDeps } from './places-of.ts';

prepareDeps();

/** Names of the places that the events of a text stand at; `null` for an event without a place. */
function eventPlaces(text: string): (string | null)[] {
  const events = extract({ id: 'test', text, publishedAt: '2018-07-20' }, theDeps());
  return events.map(({ place }) => place?.name ?? null);
}

describe('a capital that stands for its government locates no event', () => {
  test.each<[text: string, capital: string]>([
    ['Ankara said three soldiers were killed by a roadside bomb on Monday.', 'Ankara'],
    ['Moscow denied that its jets had killed nine villagers.', 'Moscow'],
    ['A commander of the Damascus government was shot dead on Sunday.', 'Damascus'],
  ])('%s', (text, capital) => {
    const places = eventPlaces(text);
    expect(places.length).toBeGreaterThan(0);
    expect(places).not.toContain(capital);
  });

  test('and leaves the place that the text gives', () => {
    expect(eventPlaces('Ankara said a car bomb killed two people in Idlib on Monday.')[0]).toBe('Idlib');
  });

  test('though the same capital does where the text is there', () => {
    expect(eventPlaces('A car bomb killed two people in Ankara on Monday.')[0]).toBe('Ankara');
  });
});
