import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { highlightEvent } from '../../state/actions.ts';
import { useDatelineStore } from '../../state/use-dateline.ts';
import { DomRenderer } from './dom-renderer.ts';
import type { MarkActions, Renderer } from './renderer.ts';

/**
 * A renderer for as long as the map is there. Highlight and selection reach it straight from the store, past React:
 * they change with every move of the pointer.
 */
export function useRenderer(map: LeafletMap, activate: MarkActions['activate']): RefObject<Renderer | null> {
  const store = useDatelineStore();
  const renderer = useRef<Renderer | null>(null);
  const onActivate = useEffectEvent(activate);
  useEffect(() => {
    const drawn = new DomRenderer(map, {
      hover: (mark) => {
        highlightEvent(store, mark?.kind === 'event' ? mark.event.id : null);
      },
      activate: (mark, anchor) => {
        onActivate(mark, anchor);
      },
    });
    renderer.current = drawn;
    const emphasise = (): void => {
      const { highlight, selection } = store.getState();
      drawn.emphasise({ highlight, selection: selection.event });
    };
    emphasise();
    const unsubscribe = store.subscribe((state, earlier) => {
      if (state.highlight !== earlier.highlight || state.selection !== earlier.selection) emphasise();
    });
    return () => {
      unsubscribe();
      drawn.remove();
      renderer.current = null;
    };
  }, [map, store]);
  return renderer;
}
