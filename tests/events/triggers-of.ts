import { findTriggers, type Trigger } from '../../src/core/events/find-triggers.ts';
import { ABBREVIATIONS } from '../../src/core/locales/en/abbreviations.ts';
import type { Span } from '../../src/core/model.ts';
import { analyse } from '../../src/core/text/analyse.ts';

/** The triggers of a text; `places` are names in it that count as place names. */
export function triggersOf(text: string, places: readonly string[] = []): Trigger[] {
  const spans: Span[] = places.flatMap((name) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
  return findTriggers(analyse({ id: 't', text }, { abbreviations: ABBREVIATIONS }), spans);
}

/** `type:words` of each trigger, in order. */
export function read(text: string, places: readonly string[] = []): string[] {
  return triggersOf(text, places).map((trigger) => `${trigger.type}:${trigger.text}`);
}
