import { uniteReports } from '../linking/unite-reports.ts';
import type { LinkedEvent } from '../model.ts';
import { PUBLISHED_FORMAT, type PlaceNames, type Pointer, type PublishedPart } from './format.ts';

/** The events of a file, with what is merged from their reports. */
export function readEvents(part: PublishedPart): LinkedEvent[] {
  return part.events.map(({ reports, mergeReasons }) => uniteReports(reports, mergeReasons ?? []));
}

/** The names of a file's places; what is no text is left out. */
export function readNames({ names }: PublishedPart): PlaceNames {
  const words = Object.entries(names?.ar ?? {}).filter(([, word]) => typeof word === 'string');
  return words.length === 0 ? {} : { ar: Object.fromEntries(words) };
}

/** Whether parsed JSON is a pointer of this format; its own origin wrote it, so its shape is all that is checked. */
export function isPointer(value: unknown): value is Pointer {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version, head, older } = value as Record<string, unknown>;
  return format === PUBLISHED_FORMAT && typeof version === 'string' && isRef(head) && isListOf(older, isRef);
}

/** Whether parsed JSON is a file of events of this format. */
export function isPart(value: unknown): value is PublishedPart {
  if (typeof value !== 'object' || value === null) return false;
  const { format, articles, events } = value as Record<string, unknown>;
  return format === PUBLISHED_FORMAT && Array.isArray(articles) && isListOf(events, hasReports);
}

/** A bare name: a pointer cannot send its reader to another folder or host. */
function isRef(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { file, events, families } = value as Record<string, unknown>;
  return (
    typeof file === 'string' &&
    /^[\w.-]+\.json$/.test(file) &&
    typeof events === 'number' &&
    Array.isArray(families)
  );
}

function hasReports(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('reports' in value)) return false;
  return Array.isArray(value.reports) && value.reports.length > 0;
}

function isListOf(value: unknown, test: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}
