import { extract } from '../../core/pipeline.ts';
import { loadDeps } from '../load-deps.ts';
import { withoutAlternatives } from '../output/without-alternatives.ts';
import type { RunStep, StepOptions } from './load-step.ts';

export async function loadExtract({ alternatives }: StepOptions): Promise<RunStep> {
  const deps = await loadDeps();
  return (article) => {
    const events = extract(article, deps);
    return { events: alternatives ? events : events.map((event) => withoutAlternatives(event)) };
  };
}
