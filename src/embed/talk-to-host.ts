import type { EventId, LinkedEvent } from '../core/model.ts';
import { flyTo, selectEvent, setTheme } from '../state/actions.ts';
import { selectArticle, selectSelectedEvent, selectTotals } from '../state/selectors.ts';
import type { DatelineStore, State } from '../state/store.ts';
import {
  CONTRACT_VERSION,
  readHostMessage,
  type EventWords,
  type FrameMessage,
  type HostMessage,
} from './contract.ts';
import { changeByWords, filterToWords } from './filter-words.ts';

/** The parts of `window` that are needed; tests hand in a stand-in. */
export interface FrameWindow {
  readonly parent: { postMessage(message: unknown, origin: string): void };
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

interface Options {
  /** The only origin that may talk to this frame; `null` for the page that holds it. */
  readonly host: string | null;
  readonly titleOf: (event: LinkedEvent) => string;
  /** Shows another corpus, handed over unchecked. */
  readonly load: (corpus: unknown) => void;
}

export interface Talk {
  readonly tell: (message: FrameMessage) => void;
  readonly stop: () => void;
}

/** While dates play or a reader types, only where it comes to rest is told. */
const REST_MS = 150;

/** Takes commands from the page that holds this frame, from no other window, and tells it what the reader does. */
export function talkToHost(store: DatelineStore, frame: FrameWindow, options: Options): Talk {
  const { parent } = frame;
  const tell = (message: FrameMessage): void =>
    parent.postMessage({ dateline: CONTRACT_VERSION, ...message }, options.host ?? '*');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (state: State, earlier: State): void => {
    if (
      state.filter !== earlier.filter ||
      (state.corpus !== earlier.corpus && state.corpus.kind === 'ready')
    ) {
      clearTimeout(timer);
      timer = setTimeout(() => tell(filterMessage(store.getState())), REST_MS);
    }
    if (selectSelectedEvent(state) !== selectSelectedEvent(earlier))
      tell(selectMessage(state, options.titleOf));
    if (state.corpus.kind === 'ready' && earlier.corpus.kind !== 'ready') tell(readyMessage(state));
  };
  const listen = ({ source, origin, data }: MessageEvent): void => {
    if (source !== (parent as unknown) || (options.host !== null && origin !== options.host)) return;
    const message = readHostMessage(data);
    if (message?.type === 'hello' && store.getState().corpus.kind === 'ready')
      tell(readyMessage(store.getState()));
    else if (message) obey(store, message, options);
  };
  const unsubscribe = store.subscribe(follow);
  frame.addEventListener('message', listen);
  return {
    tell,
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
      frame.removeEventListener('message', listen);
    },
  };
}

function obey(store: DatelineStore, message: HostMessage, { load }: Options): void {
  switch (message.type) {
    case 'filter':
      store.setState(({ filter }) => ({
        filter: changeByWords(filter, message.filter),
        areaFollowsMap: false,
      }));
      break;
    case 'fly':
      flyTo(store, message);
      break;
    case 'select':
      selectEvent(store, message.event as EventId | null);
      break;
    case 'theme':
      setTheme(store, message.theme);
      break;
    case 'load':
      load(message.corpus);
  }
}

function readyMessage(state: State): FrameMessage {
  return { type: 'ready', events: selectTotals(state).all };
}

function filterMessage(state: State): FrameMessage {
  const { shown, all } = selectTotals(state);
  return { type: 'filter', filter: filterToWords(state.filter), shown, events: all };
}

function selectMessage(state: State, titleOf: Options['titleOf']): FrameMessage {
  const event = selectSelectedEvent(state);
  return { type: 'select', event: event && eventToWords(state, event, titleOf(event)) };
}

function eventToWords(state: State, event: LinkedEvent, title: string): EventWords {
  const { id, type, status, place, date, casualties, reports } = event;
  const sources = reports.map(({ articleId }) => selectArticle(state, articleId)?.source);
  const { killed } = casualties;
  return {
    id,
    type,
    status,
    title,
    place: place && { name: place.name, lat: place.lat, lon: place.lon, precision: place.precision },
    date: date && { start: date.start, end: date.end, precision: date.precision },
    killed: killed ? { min: killed.min, max: killed.max } : null,
    sources: [...new Set(sources.filter((source): source is string => source !== undefined))],
  };
}
