import type { EventId, LinkedEvent } from '../model.ts';
import { eventRow } from './event-row.ts';

const NO_EVENT: LinkedEvent = {
  id: '' as EventId,
  type: 'statement',
  status: 'reported',
  date: null,
  place: null,
  actors: [],
  targets: [],
  casualties: {},
  attribution: [],
  confidence: 0,
  reports: [],
  mergeReasons: [],
};

/** Columns of Dateline's own CSV; a file without events still has them. */
export const EVENT_COLUMNS: readonly string[] = Object.keys(eventRow(NO_EVENT, () => undefined));
