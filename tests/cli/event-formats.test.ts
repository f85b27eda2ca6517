import { describe, expect, it } from 'vitest';
import { formatEvents } from '../../src/cli/output/event-formats.ts';
import type { Article, EventId, LinkedEvent, Report } from '../../src/core/model.ts';
import { makePlace } from '../query/make-event.ts';

const REPORT: Report = {
  id: 'r1' as EventId,
  articleId: 'one',
  type: 'airstrike',
  status: 'reported',
  date: { start: '2016-05-16', end: '2016-05-16', precision: 'day', text: 'Monday' },
  place: makePlace(),
  actors: [{ name: 'US-led coalition', role: 'initiator' }],
  targets: [{ name: '+civilians' }],
  casualties: { killed: { min: 30, max: null, text: 'at least 30' } },
  attribution: [{ name: '@medics' }],
  evidence: [{ start: 0, end: 6, text: 'bombed', kind: 'trigger' }],
  confidence: 0.8,
};
const EVENT: LinkedEvent = {
  ...REPORT,
  reports: [REPORT, { ...REPORT, articleId: 'two' }],
  mergeReasons: [],
};
const NOWHERE: LinkedEvent = { ...EVENT, id: 'r2' as EventId, place: null, date: null, casualties: {} };
const ARTICLES = new Map<string, Article>([
  ['one', { id: 'one', text: '', title: '-1 "quoted", title', source: 'Wire' }],
  ['two', { id: 'two', text: '', title: '=cmd()', source: 'Wire', url: 'https://example.org/2' }],
]);

describe('formatEvents', () => {
  it('writes NDJSON that reads back', () => {
    const lines = formatEvents('ndjson', [EVENT, NOWHERE], ARTICLES).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([EVENT, NOWHERE]);
  });

  it('writes GeoJSON with longitude first, and no geometry for no place', () => {
    const { features } = JSON.parse(formatEvents('geojson', [EVENT, NOWHERE], ARTICLES)) as {
      features: { id: string; geometry: unknown; properties: Record<string, unknown> }[];
    };
    expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [37.16, 36.2] });
    expect(features[0]?.properties).toMatchObject({
      family: 'air',
      killed_min: 30,
      killed_max: null,
      actors: 'US-led coalition (initiator)',
      reports: 2,
      sources: 'Wire',
      urls: 'https://example.org/2',
    });
    expect(features[1]).toMatchObject({ geometry: null, properties: { lat: null, date_start: null } });
  });

  it('writes CSV whose cells no spreadsheet runs', () => {
    const [header, row] = formatEvents('csv', [EVENT], ARTICLES).split('\n');
    expect(header?.split(',')).toContain('killed_min');
    expect(row).toContain(`"'-1 ""quoted"", title; =cmd()"`);
    expect(row).toContain(`'+civilians`);
    expect(row).toContain(`'@medics`);
  });

  it('writes the header when there are no events', () => {
    expect(formatEvents('csv', [], ARTICLES)).toMatch(/^id,type,.*,licence\n$/);
    expect(formatEvents('ndjson', [], ARTICLES)).toBe('');
    expect(JSON.parse(formatEvents('geojson', [], ARTICLES))).toEqual({
      type: 'FeatureCollection',
      features: [],
    });
  });
});
