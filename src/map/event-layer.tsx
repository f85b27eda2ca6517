import { Suspense, useState } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { listRows } from '../core/query/event-list.ts';
import { idAt } from '../core/query/table/read-event.ts';
import { selectEvent } from '../state/actions.ts';
import { selectShown } from '../state/shown.ts';
import { useDatelineStore } from '../state/use-dateline.ts';
import { lazyView } from '../ui/i18n/lazy-view.ts';
import type { PlaceList } from './list/event-list-popup.tsx';
import { useEventScene } from './render/use-event-scene.ts';
import { rowsOfCell, splitZoom } from './scene/find-cell.ts';
import type { Layout } from './scene/lay-out.ts';
import { nameMark } from './scene/names.ts';
import type { AreaMark, ClusterMark, Mark, Scene } from './scene/scene.ts';
import { MAX_ZOOM } from './symbols/symbol-size.ts';
import { centerFor, type Insets } from './view/insets.ts';
import { goTo } from './view/motion.ts';
import { usePanKeys } from './view/use-pan-keys.ts';

const EventListPopup = lazyView(() => import('./list/event-list-popup.tsx').then((m) => m.EventListPopup));

interface EventLayerProps {
  readonly map: LeafletMap;
  readonly insets: Insets;
  /** Folder of the area outlines. */
  readonly areasUrl: string;
  /** Hexagons by number instead of symbols. */
  readonly isDensity: boolean;
  readonly onLayout: (layout: Layout) => void;
}

/** Draws the events that pass the filter, and keeps them linked with the other views through the store. */
export function EventLayer({ map, insets, areasUrl, isDensity, onLayout }: EventLayerProps) {
  const store = useDatelineStore();
  const [list, setList] = useState<PlaceList | null>(null);

  const openEvents = (scene: Scene, mark: AreaMark | ClusterMark, anchor: HTMLElement | null): void => {
    const shown = selectShown(store.getState());
    const rows = rowsOfCell(shown, scene.cells, mark.cell);
    const [title = ''] = nameMark(scene, mark).split(':');
    if (rows.length === 1) selectEvent(store, idAt(shown.table, rows[0] ?? -1));
    else setList({ at: mark, events: listRows(shown.table, rows), title, anchor });
  };
  const activate = (scene: Scene, mark: Mark, anchor: HTMLElement | null): void => {
    const { table, cells, layout } = scene;
    if (mark.kind === 'event') selectEvent(store, idAt(table, mark.row));
    else if (mark.kind === 'area') openEvents(scene, mark, anchor);
    else {
      const zoom = splitZoom(table, cells, mark.cell, layout.zoom, MAX_ZOOM);
      if (zoom === null) openEvents(scene, mark, anchor);
      else goTo(map, centerFor(map, [mark.lat, mark.lon], zoom, insets), zoom);
    }
  };
  useEventScene({ map, insets, areasUrl, isDensity, activate, onLayout });

  usePanKeys(map);
  return (
    list && (
      <Suspense fallback={null}>
        <EventListPopup
          list={list}
          insets={insets}
          onClose={() => {
            setList(null);
          }}
        />
      </Suspense>
    )
  );
}
