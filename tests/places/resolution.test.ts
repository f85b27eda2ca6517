import { describe, expect, test } from 'vitest';
import { resolveSpans } from '../../src/core/places/find-toponyms.ts';
import { placesOf, read, resolved, theDeps, prepareDeps } from './places-of.ts';

prepareDeps();

describe('which of the namesakes', () => {
  test.each<[reason: string, text: string, name: string, place: RegExp]>([
    ['stated container', 'He was born in Paris, Texas.', 'Paris', /^Paris, Texas, US/],
    ['fame', 'The minister flew to Paris on Monday.', 'Paris', /, FR$/],
    [
      'neighbouring county',
      'The Paris police chief met deputies of Lamar County.',
      'Paris',
      /^Paris, Texas, US/,
    ],
    [
      'abbreviated container',
      'The barge sank near Cairo, Ill., on Tuesday.',
      'Cairo',
      /^Cairo, Illinois, US/,
    ],
    ['country named', 'In Lebanon, shells hit Tripoli and Sidon.', 'Tripoli', /, LB$/],
    ['other country named', 'In Libya, militias fought for Tripoli and Misrata.', 'Tripoli', /, LY$/],
    ['spelling variant', 'Jets bombed Dayr al-Zawr in eastern Syria.', 'Dayr al-Zawr', /Deir ez-Zor.*SY$/],
    ['another variant', 'Jets bombed Deir Ezzor in eastern Syria.', 'Deir Ezzor', /Deir ez-Zor.*SY$/],
    ['stated province', 'Clashes spread in Idlib province.', 'Idlib', /Idlib, SY$/],
  ])('%s: %s', (_, text, name, place) => {
    expect(resolved(text, name)).toMatch(place);
  });
});

test('a province and the city of its name are told apart by the words beside them', () => {
  const codes = placesOf('The city of Idlib is the seat of Idlib province in Syria.')
    .filter(({ text }) => text === 'Idlib')
    .map(({ resolution }) => (resolution.kind === 'resolved' ? resolution.entry.featureCode : null));
  expect(codes).toEqual(['PPLA', 'ADM1']);
});

test('the country of the outlet tells between namesakes that the text leaves open', () => {
  const text = 'The Cambridge council will meet again on Monday.';
  expect(resolved(text, 'Cambridge', 'cambridge-paper.co.uk')).toMatch(/, GB$/);
  expect(resolved(text, 'Cambridge', 'cambridge-paper.ca')).toMatch(/, CA$/);
});

test('an unknown name is placed inside the place that is stated to contain it, and says so', () => {
  const [street] = placesOf('The blast hit Qwertzuiop Street in Aleppo, Syria, at noon.');
  expect(street?.text).toBe('Qwertzuiop Street');
  expect(street?.resolution.kind === 'resolved' && street.resolution.entry.name).toBe('Aleppo');
  expect(street?.resolution.kind === 'resolved' && street.resolution.confidence).toBeLessThanOrEqual(0.5);
  expect(street?.resolution.candidates[0]?.reasons[0]?.feature).toBe('named-nearby');
});

test('a name that the gazetteer does not know and nothing places stays unresolved, with the reason', () => {
  const doc = read('Nobody had heard of Qwertzuiop before.');
  const [place] = resolveSpans(doc, [{ start: 20, end: 30 }], theDeps());
  expect(place?.text).toBe('Qwertzuiop');
  expect(place?.resolution.kind).toBe('unresolved');
  expect(place?.resolution.kind === 'unresolved' && place.resolution.reason).toMatch(/gazetteer/);
});

test('the candidates come best first, at most five, each with its reasons', () => {
  const [place] = placesOf('The minister flew to Paris on Monday.');
  const candidates = place?.resolution.candidates ?? [];
  expect(candidates.length).toBeGreaterThan(1);
  expect(candidates.length).toBeLessThanOrEqual(5);
  expect(candidates.every(({ reasons }) => reasons.length > 0)).toBe(true);
  expect(place?.resolution.kind === 'resolved' && place.resolution.entry.id).toBe(candidates[0]?.entry.id);
  expect(candidates[0]?.reasons.some(({ feature }) => feature === 'population')).toBe(true);
});

test('given spans come back in the order given, whatever that is', () => {
  const text = 'From Homs to Hama.';
  const spans = [
    { start: 13, end: 17 },
    { start: 5, end: 9 },
  ];
  expect(resolveSpans(read(text), spans, theDeps()).map((place) => place.text)).toEqual(['Hama', 'Homs']);
});
