import { findDates } from '../../core/dates/find-dates.ts';
import { ABBREVIATIONS } from '../../core/locales/en/abbreviations.ts';
import { analyse } from '../../core/text/analyse.ts';
import type { RunStep } from './load-step.ts';

export function loadDates(): RunStep {
  return (article) => ({
    dates: findDates(analyse(article, { abbreviations: ABBREVIATIONS })).map(
      ({ start, end, text, type, value }) => ({
        start,
        end,
        text,
        type,
        value,
      }),
    ),
  });
}
