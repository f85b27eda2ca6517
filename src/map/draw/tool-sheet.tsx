import type { HTMLAttributes } from 'react';
import { createPortal } from 'react-dom';
import type { Map as LeafletMap } from 'leaflet';
import type { Insets } from '../view/insets.ts';

interface Props extends HTMLAttributes<HTMLDivElement> {
  readonly map: LeafletMap;
  readonly insets: Insets;
  /** Shows the cross that Enter aims with. */
  readonly hasCross: boolean;
}

/** Lies over the marks while a tool is in use, so that pointing means the map; Leaflet still drags and zooms below. */
export function ToolSheet({ map, insets, hasCross, ...events }: Props) {
  const { left, right, top, bottom } = insets;
  return createPortal(
    <div className="draw-sheet" {...events}>
      {hasCross && (
        <span
          className="draw-cross"
          aria-hidden="true"
          style={{
            left: `calc(50% + ${String((left - right) / 2)}px)`,
            top: `calc(50% + ${String((top - bottom) / 2)}px)`,
          }}
        />
      )}
    </div>,
    map.getContainer(),
  );
}
