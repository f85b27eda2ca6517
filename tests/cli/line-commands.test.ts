import { describe, expect, it, vi } from 'vitest';
import { ndjson, runCli } from './run-cli.ts';

// Each run is a process of its own, and machines that test are often busy.
vi.setConfig({ testTimeout: 60_000 });

const GOOD = {
  id: 'a',
  publishedAt: '2016-05-17',
  text: 'Planes bombed a market in Aleppo on Monday, killing four people.',
};

describe('dateline dates', () => {
  const input = `${ndjson(GOOD, { id: 7, text: 'The town fell on 3 May 2016.' })}{"id": "broken"\n\n${ndjson(
    { id: 'no-text' },
    { id: 'empty', text: ' ' },
    { id: 'russian', text: 'В понедельник самолёты нанесли удар по городу.' },
    { id: 'bad-date', publishedAt: '2016-13-40', text: 'It rained on Monday.' },
  )}`;
  const run = runCli(['dates'], input);

  it('answers every line in order, keeps ids as they came, and ends with 0', () => {
    expect(run.status).toBe(0);
    expect(run.rows.map((row) => row.id)).toEqual(['a', 7, null, 'no-text', 'empty', 'russian', 'bad-date']);
    expect(run.stderr).toBe('');
  });

  it('gives spans with TIMEX values', () => {
    expect(run.rows[0]).toEqual({
      id: 'a',
      dates: [{ start: 36, end: 42, text: 'Monday', type: 'DATE', value: '2016-05-16' }],
    });
    expect(run.rows[1]).toMatchObject({ dates: [{ text: '3 May 2016', value: '2016-05-03' }] });
  });

  it.each([
    [2, /^Line 3: This is not JSON/],
    [3, /^Line 5: The field "text" is missing\.$/],
    [4, /empty/],
    [5, /Cyrillic script/],
  ])('says what is wrong with line %i', (index, message) => {
    expect(run.rows[index]?.error).toMatch(message);
    expect(run.rows[index]).not.toHaveProperty('dates');
  });

  it('leaves out a bad publication date, and says so', () => {
    expect(run.rows[6]?.error).toBeUndefined();
    expect(String(run.rows[6]?.warnings)).toContain('2016-13-40');
  });

  it('ends with 1 under --strict, with the same output', () => {
    const strict = runCli(['dates', '--strict'], input);
    expect(strict.status).toBe(1);
    expect(strict.stdout).toBe(run.stdout);
    expect(runCli(['dates', '--strict'], ndjson(GOOD)).status).toBe(0);
  });

  it('gives the same bytes on several threads', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({
      ...GOOD,
      id: i,
      text: `${GOOD.text} Then ${i} days passed.`,
    }));
    const lines = input + ndjson(...many);
    const parallel = runCli(['dates', '--jobs', '2'], lines);
    expect(parallel.stdout).toBe(runCli(['dates'], lines).stdout);
    expect(parallel.rows).toHaveLength(207);
  });
});

describe('dateline geoparse', () => {
  it('resolves exactly the given mentions, and keeps one that it cannot resolve', () => {
    const mentions = [
      { start: 0, end: 7 },
      { start: 18, end: 24 },
    ];
    const unknown = { id: 'u', text: 'Zzyzyva was calm.', mentions: mentions.slice(0, 1) };
    const { rows } = runCli(
      ['geoparse'],
      ndjson(unknown, { id: 'm', text: 'Zzyzyva said that Aleppo was calm.', mentions }),
    );
    const [[alone], [near, aleppo]] = rows.map((row) => row.toponyms) as [
      [Record<string, unknown>],
      [Record<string, unknown>, Record<string, unknown>],
    ];
    expect(alone).toMatchObject({ start: 0, end: 7, text: 'Zzyzyva', name: null, lat: null, lon: null });
    expect(alone.reason).toEqual(expect.any(String));
    // Where other places are named, a guess is allowed, but never without saying so.
    expect(near.lat === null || /no place of this name/.test(String(near.reason))).toBe(true);
    expect(aleppo).toMatchObject({ start: 18, end: 24, text: 'Aleppo', country: 'SY' });
    expect(aleppo.lat).toBeCloseTo(36.2, 0);
    expect(aleppo).not.toHaveProperty('reason');
  });

  it('refuses mentions that lie outside the text', () => {
    const { rows } = runCli(
      ['geoparse'],
      ndjson({ id: 'm', text: 'Aleppo', mentions: [{ start: 0, end: 99 }] }),
    );
    expect(rows[0]?.error).toContain('mentions[0] is [0, 99), but the text has 6 characters');
  });
});

describe('dateline geoparse --explain', () => {
  const article = { id: 'x', text: 'Ankara said that troops had left Tripoli, Lebanon.' };
  const toponyms = (args: string[]) =>
    runCli(args, ndjson(article)).rows[0]?.toponyms as Record<string, unknown>[];

  it('adds roles and candidates with scores and reasons, which the plain output leaves out', () => {
    const plain = toponyms(['geoparse']);
    const explained = toponyms(['geoparse', '--explain']);
    expect(plain.map(({ text }) => text)).toEqual(explained.map(({ text }) => text));
    expect(plain.every((place) => !('candidates' in place))).toBe(true);
    expect(explained.map(({ role }) => role)).toEqual(['metonym', 'literal', 'literal']);
    const [best, next] = explained[1]?.candidates as { country: string; score: number; reasons: object[] }[];
    expect([best?.country, next?.country]).toEqual(['LB', 'LY']);
    expect(best?.score).toBeGreaterThan(next?.score ?? Infinity);
    expect(best?.reasons).toContainEqual({
      feature: 'container-stated',
      weight: expect.any(Number) as number,
    });
  });

  it.each([
    ['Shells fell on Aleppo.', 'en'],
    ['سقطت قذائف على حلب', 'ar'],
  ])('says what language a text was taken for: %s', (text, language) => {
    const [row] = runCli(['geoparse'], ndjson({ id: 'l', text })).rows;
    expect(row).toMatchObject({ language });
  });

  it('says why a text in another language is not read', () => {
    const [row] = runCli(['geoparse'], ndjson({ id: 'l', text: 'Обстрел Алеппо продолжался всю ночь' })).rows;
    expect(row?.error).toContain('Cyrillic');
  });
});

describe('dateline extract', () => {
  it('prints events without the places that were not chosen, unless asked', () => {
    const plain = runCli(['extract'], ndjson(GOOD)).rows[0]?.events as Record<string, unknown>[];
    const full = runCli(['extract', '--alternatives'], ndjson(GOOD)).rows[0]?.events as Record<
      string,
      unknown
    >[];
    expect(plain[0]).toMatchObject({ type: 'airstrike', casualties: { killed: { min: 4, max: 4 } } });
    expect(plain[0]?.place).toMatchObject({ country: 'SY' });
    expect(plain[0]?.place).not.toHaveProperty('alternatives');
    expect(full[0]?.place).toHaveProperty('alternatives');
  });
});

describe('the command line itself', () => {
  it.each([
    [['--help'], 0, 'geoparse'],
    [['extract', '--help'], 0, 'standard input'],
    [['ingest', '--help'], 0, '--format'],
  ])('explains itself: %j', (args, status, words) => {
    const run = runCli(args);
    expect(run.status).toBe(status);
    expect(run.stdout).toContain(words);
  });

  it.each([
    [['dates', '--jobs', '0'], 'from 1 to 256'],
    [['dates', '--jobs', 'many'], 'from 1 to 256'],
    [['dance'], "unknown command 'dance'"],
  ])('refuses %j with a reason', (args, words) => {
    const run = runCli(args);
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain(words);
  });
});
