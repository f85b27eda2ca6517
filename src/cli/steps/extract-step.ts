import type { EventRecord } from '../../core/model.ts';
import { extract } from '../../core/pipeline.ts';
import { loadDeps } from '../load-deps.ts';
import type { RunStep, StepOptions } from './load-step.ts';

export async function loadExtract({ alternatives }: StepOptions): Promise<RunStep> {
  const deps = await loadDeps();
  return (article) => {
    const events = extract(article, deps);
    return { events: alternatives ? events : events.map(withoutAlternatives) };
  };
}

/** The candidates that were not chosen outweigh the event itself; they are printed on request. */
function withoutAlternatives(event: EventRecord): EventRecord {
  return event.place ? { ...event, place: { ...event.place, alternatives: undefined } } : event;
}
