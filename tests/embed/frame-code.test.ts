// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../../src/core/model.ts';
import { NO_FILTER } from '../../src/core/query/filter.ts';
import { readEmbedOptions } from '../../src/embed/embed-options.ts';
import { chosenView, frameAddress, frameCode, type FrameChoice } from '../../src/embed/frame-code.ts';
import { NO_LINK, readLink, type LinkState } from '../../src/embed/link-state.ts';

const BASE = 'https://example.org/map/';
const PLAIN: FrameChoice = {
  width: null,
  height: 450,
  theme: 'system',
  language: null,
  locked: false,
  heading: '',
  here: true,
  withEvent: false,
  withScript: false,
};
const NOW: LinkState = {
  ...NO_LINK,
  filter: { ...NO_FILTER, family: ['air'] },
  event: 'e1' as EventId,
  map: { lat: 36.2, lon: 37.16, km: 40 },
  drawer: 'share',
  layers: ['density'],
  timeline: { start: '2016-01-01', end: '2016-12-31' },
  theme: 'dark',
  language: 'ar',
};

/** The frame as a page has it. */
function frameOf(code: string): HTMLIFrameElement {
  const frame = new DOMParser().parseFromString(code, 'text/html').querySelector('iframe');
  if (!frame) throw new Error('no iframe in the code');
  return frame;
}

describe('what a frame opens on', () => {
  it('is the present view, without drawers, in the looks that the publisher chose', () => {
    expect(chosenView(NOW, PLAIN)).toEqual({
      ...NOW,
      event: null,
      drawer: null,
      theme: 'system',
      language: null,
    });
  });

  it('is all events, or the open one, where that is wanted', () => {
    const view = chosenView(NOW, { ...PLAIN, here: false, withEvent: true, theme: 'light', language: 'fr' });
    expect(view).toMatchObject({ map: null, timeline: null, event: 'e1', theme: 'light', language: 'fr' });
    expect(view.filter).toEqual(NOW.filter);
    expect(view.layers).toEqual(['density']);
  });
});

describe('the code of a frame', () => {
  it('is whole: named, lazy, sandboxed, and allowed to fill the screen', () => {
    const frame = frameOf(frameCode(BASE, NO_LINK, PLAIN, 'Map of events'));
    expect(frame.getAttribute('src')).toBe('https://example.org/map/embed.html');
    expect(frame.getAttribute('title')).toBe('Map of events');
    expect(frame.getAttribute('width')).toBe('100%');
    expect(frame.getAttribute('height')).toBe('450');
    expect(frame.getAttribute('loading')).toBe('lazy');
    expect(frame.getAttribute('allow')).toBe('fullscreen');
    expect(frame.getAttribute('sandbox')).toBe(
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    );
  });

  it('holds the heading in both places, whatever stands in it', () => {
    const heading = 'A "quote" <b>&amp;</b> in May';
    const frame = frameOf(frameCode(BASE, NO_LINK, { ...PLAIN, heading, locked: true }, 'Map'));
    expect(frame.getAttribute('title')).toBe(heading);
    const { options } = readEmbedOptions(new URL(frame.src).hash);
    expect(options).toEqual({ title: heading, locked: true, host: null });
  });

  it('brings the script only on request, and names the frame for it', () => {
    expect(frameCode(BASE, NO_LINK, PLAIN, 'Map')).not.toContain('script src');
    const code = frameCode(BASE, NO_LINK, { ...PLAIN, withScript: true }, 'Map');
    expect(frameOf(code).id).toBe('dateline-map');
    expect(code).toContain('<script src="https://example.org/map/dateline-embed.js"></script>');
    expect(code).toContain("Dateline.connect('#dateline-map'");
  });

  it('opens what was chosen: the address reads back, and comes through the markup', () => {
    const choices = fc.record({
      heading: fc.constantFrom('', 'Strikes & talks', '"May" <2016>', 'أحداث أيار'),
      locked: fc.boolean(),
      here: fc.boolean(),
      withEvent: fc.boolean(),
      theme: fc.constantFrom('system', 'light', 'dark'),
      language: fc.constantFrom(null, 'en', 'ar', 'fr', 'uk'),
      width: fc.constantFrom(null, 320, 960),
      withScript: fc.boolean(),
    });
    fc.assert(
      fc.property(choices, (change) => {
        const choice: FrameChoice = { ...PLAIN, ...change };
        const view = chosenView(NOW, choice);
        const address = frameAddress(BASE, view, choice);
        expect(frameOf(frameCode(BASE, view, choice, 'Map')).getAttribute('src')).toBe(address);
        const { options, view: rest, ignored } = readEmbedOptions(new URL(address).hash);
        expect(options).toEqual({ title: choice.heading || null, locked: choice.locked, host: null });
        expect(ignored).toEqual([]);
        expect(readLink(rest)).toEqual({ state: view, ignored: [] });
      }),
    );
  });
});
