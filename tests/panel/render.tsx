import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, vi } from 'vitest';
import type { Article, LinkedEvent } from '../../src/core/model.ts';
import { createDatelineStore, type State } from '../../src/state/store.ts';
import { StoreContext } from '../../src/state/use-dateline.ts';

afterEach(cleanup);

/** jsdom lays nothing out: observers are silent and no media query matches, unless a test says so. */
export function stubLayout(width = 0, matches: (query: string) => boolean = () => false): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      private readonly report: () => void;
      constructor(report: () => void) {
        this.report = report;
      }
      observe() {
        this.report();
      }
      unobserve() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: matches(query),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

/** A view with a store of its own, and a user. */
export function renderWithStore(view: ReactElement, initial: Partial<State> = {}) {
  const store = createDatelineStore({ corpus: { kind: 'ready' }, ...initial });
  const user = userEvent.setup();
  return { store, user, ...render(<StoreContext value={store}>{view}</StoreContext>) };
}

export function corpusOf(events: readonly LinkedEvent[], articles: readonly Article[] = []): Partial<State> {
  return { events, articles: new Map(articles.map((article) => [article.id, article])) };
}
