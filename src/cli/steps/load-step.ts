import type { Article, Span } from '../../core/model.ts';
import type { Step } from '../../sources/check-text.ts';

/** What a command adds to an article's result line. */
export type RunStep = (article: Article, mentions: readonly Span[] | null) => object;

export interface StepOptions {
  /** Whether to list what else a name could mean, with the reasons for the choice. */
  readonly alternatives: boolean;
}

/** Loads what a command needs and no more: `dates` starts without the gazetteer. */
export async function loadStep(step: Step, options: StepOptions): Promise<RunStep> {
  switch (step) {
    case 'geoparse':
      return (await import('./geoparse-step.ts')).loadGeoparse(options);
    case 'dates':
      return (await import('./dates-step.ts')).loadDates();
    case 'extract':
      return (await import('./extract-step.ts')).loadExtract(options);
  }
}
