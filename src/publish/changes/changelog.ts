import * as v from 'valibot';
import type { Change, Changes } from './diff-events.ts';
import type { EventId } from '../../core/model.ts';

/** Versions that the changelog goes back, and ids that one of them lists of each kind. */
const MAX_VERSIONS = 50;
const MAX_LISTED = 500;

export const EventIdText = v.custom<EventId>((value) => typeof value === 'string', 'should be an id');
const Counted = v.object({ count: v.number(), ids: v.array(EventIdText) });
const Entry = v.object({
  version: v.string(),
  published: v.string(),
  added: Counted,
  changed: v.object({
    count: v.number(),
    ids: v.array(v.object({ id: EventIdText, was: v.optional(EventIdText) })),
  }),
  removed: Counted,
});
export const Changelog = v.array(Entry);

interface Listed<T> {
  readonly count: number;
  /** The first of them; `count` says how many there were. */
  readonly ids: readonly T[];
}

/** One version's changes. */
export interface ChangelogEntry {
  readonly version: string;
  readonly published: string;
  readonly added: Listed<EventId>;
  readonly changed: Listed<Change>;
  readonly removed: Listed<EventId>;
}

/** The changelog with a new version on top. */
export function addEntry(
  log: readonly ChangelogEntry[],
  version: string,
  published: string,
  { added, changed, removed }: Changes,
): ChangelogEntry[] {
  const entry = { version, published, added: list(added), changed: list(changed), removed: list(removed) };
  return [entry, ...log].slice(0, MAX_VERSIONS);
}

function list<T>(ids: readonly T[]): Listed<T> {
  return { count: ids.length, ids: ids.slice(0, MAX_LISTED) };
}
