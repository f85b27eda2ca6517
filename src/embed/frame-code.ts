import type { Language, Theme } from '../state/store.ts';
import { writeEmbedOptions } from './embed-options.ts';
import { writeLink, type LinkState } from './link-state.ts';

/** What a publisher chooses for a frame, beside what the map shows now. */
export interface FrameChoice {
  /** CSS pixels; `null` is as wide as the column. */
  readonly width: number | null;
  readonly height: number;
  readonly theme: Theme;
  /** `null` leaves it to the reader's browser. */
  readonly language: Language | null;
  readonly locked: boolean;
  /** Over the map, and the frame's name for screen readers; empty for none. */
  readonly heading: string;
  /** Opens where the map is now, instead of on all of its events. */
  readonly here: boolean;
  /** Opens the event that is open now. */
  readonly withEvent: boolean;
  /** Adds the script that steers the frame. */
  readonly withScript: boolean;
}

/** CSS pixels between which a frame works. */
export const FRAME_LIMITS = { width: [280, 2400], height: [240, 2000] } as const;

/**
 * Works on any host: a frame without an origin of its own may read only from hosts that allow all, and links out of it
 * open pages that are not sandboxed.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
const FRAME_ID = 'dateline-map';

/** The view that a link or a frame opens on. */
export function chosenView(now: LinkState, choice: FrameChoice): LinkState {
  const { theme, language, here, withEvent } = choice;
  return {
    ...now,
    drawer: null,
    tray: 'all',
    place: null,
    map: here ? now.map : null,
    follow: here && now.follow,
    timeline: here ? now.timeline : null,
    event: withEvent ? now.event : null,
    article: withEvent ? now.article : null,
    theme,
    language,
  };
}

/** The address of the frame. `base` is the folder of the map's files. */
export function frameAddress(base: string, view: LinkState, { heading, locked }: FrameChoice): string {
  const options = writeEmbedOptions({ title: heading.trim() || null, locked, host: null });
  const hash = [writeLink(view).slice(1), options].filter((part) => part !== '').join('&');
  return new URL(`embed.html${hash && `#${hash}`}`, base).href;
}

/** The code to paste into a page. `name` is for screen readers where there is no heading. */
export function frameCode(base: string, view: LinkState, choice: FrameChoice, name: string): string {
  const attributes = [
    ...(choice.withScript ? [['id', FRAME_ID]] : []),
    ['src', frameAddress(base, view, choice)],
    ['title', choice.heading.trim() || name],
    ['width', choice.width === null ? '100%' : String(choice.width)],
    ['height', String(choice.height)],
    ['loading', 'lazy'],
    ['allow', 'fullscreen'],
    ['sandbox', SANDBOX],
    ['style', choice.width === null ? 'border: 0' : 'border: 0; max-width: 100%'],
  ];
  const lines = attributes.map(([key = '', value = '']) => `  ${key}="${escapeAttribute(value)}"`);
  const frame = ['<iframe', ...lines, '></iframe>'].join('\n');
  return choice.withScript ? `${frame}\n${scriptLines(base)}` : frame;
}

/** Takes hold of the frame: docs/embed.md says what `map` can do. */
function scriptLines(base: string): string {
  const src = escapeAttribute(new URL('dateline-embed.js', base).href);
  return [
    `<script src="${src}"></script>`,
    '<script>',
    `  const map = Dateline.connect('#${FRAME_ID}', { autoHeight: false });`,
    "  map.on('select', ({ event }) => console.log(event ? event.title : 'closed'));",
    "  // map.setFilter({ time: ['2016-05-01', '2016-05-31'] });",
    '</script>',
  ].join('\n');
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Attributes of the preview: the same as those of the code. */
export const FRAME_ATTRIBUTES = { allow: 'fullscreen', sandbox: SANDBOX } as const;
