import { lazy, type ComponentType } from 'react';
import { loadRest } from './messages.ts';

/** A part of the page that is fetched when first shown, together with the words that the first view does without. */
export function lazyView<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [view] = await Promise.all([load(), loadRest()]);
    return { default: view };
  });
}
