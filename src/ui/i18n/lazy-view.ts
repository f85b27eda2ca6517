import { lazy, type ComponentType } from 'react';
import { NotLoaded } from '../not-loaded.ts';
import { loadRest } from './messages.ts';

/**
 * A part of the page that is fetched when first shown, together with the words that the first view does without. Wrap it
 * in an `ErrorBoundary`, which tells when it cannot be fetched.
 */
export function lazyView<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    try {
      const [view] = await Promise.all([load(), loadRest()]);
      return { default: view };
    } catch (error) {
      throw new NotLoaded('A part of the page could not be loaded', { cause: error });
    }
  });
}
