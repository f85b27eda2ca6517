import { NO_FILTER, type Filter } from '../core/query/filter.ts';
import type { FilterWords } from './contract.ts';
import { NO_LINK } from './link-state.ts';
import { overlay, PARAMETERS } from './url-parameters.ts';

/** The conditions of a filter as links write them. */
export function filterToWords(filter: Filter): FilterWords {
  const entries = Object.entries(PARAMETERS).flatMap(([name, { write }]) => {
    const value = write({ ...NO_LINK, filter });
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** A filter with some conditions replaced: what is not named stays, `null` takes a condition back. */
export function changeByWords(filter: Filter, words: FilterWords): Filter {
  const all = { ...filterToWords(filter), ...words };
  let changed = NO_FILTER;
  for (const [name, value] of Object.entries(all)) {
    const part = value === null ? null : PARAMETERS[name]?.read(value)?.filter;
    if (part) changed = overlay(changed, part);
  }
  return changed;
}
