import { useState } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { listRows } from '../core/query/event-list.ts';
import { idAt } from '../core/query/table/read-event.ts';
import { selectEvent } from '../state/actions.ts';
import { selectShown } from '../state/shown.ts';
import { useDatelineStore } from '../state/use-dateline.ts';
import { EventListPopup, type PlaceList } from './list/event-list-popup.tsx';
import { useEventScene } from './render/use-event-scene.ts';
import { rowsOfCell, splitZoom } from './scene/find-cell.ts';
import { nameMark } from './scene/names.ts';
import type { AreaMark, ClusterMark, Mark } from './scene/scene.ts';
import { MAX_ZOOM } from './symbols/symbol-size.ts';
import { centerFor, type Insets } from './view/insets.ts';
import { goTo } from './view/motion.ts';
import { usePanKeys } from './view/use-pan-keys.ts';

interface EventLayerProps {
  readonly map: LeafletMap;
  readonly insets: Insets;
  /** Folder of the area outlines. */
  readonly areasUrl: string;
}

/** Draws the events that pass the filter, and keeps them linked with the other views through the store. */
export function EventLayer({ map, insets, areasUrl }: EventLayerProps) {
  const store = useDatelineStore();
  const [list, setList] = useState<PlaceList | null>(null);

  const openEvents = (mark: AreaMark | ClusterMark, anchor: HTMLElement | null): void => {
    if (!scene.current) return;
    const shown = selectShown(store.getState());
    const rows = rowsOfCell(shown, scene.current.cells, mark.cell);
    const [title = ''] = nameMark(scene.current, mark).split(':');
    if (rows.length === 1) selectEvent(store, idAt(shown.table, rows[0] ?? -1));
    else setList({ at: mark, events: listRows(shown.table, rows), title, anchor });
  };
  const activate = (mark: Mark, anchor: HTMLElement | null): void => {
    if (!scene.current) return;
    const { table, cells, layout } = scene.current;
    if (mark.kind === 'event') selectEvent(store, idAt(table, mark.row));
    else if (mark.kind === 'area') openEvents(mark, anchor);
    else {
      const zoom = splitZoom(table, cells, mark.cell, layout.zoom, MAX_ZOOM);
      if (zoom === null) openEvents(mark, anchor);
      else goTo(map, centerFor(map, [mark.lat, mark.lon], zoom, insets), zoom);
    }
  };
  const scene = useEventScene(map, insets, areasUrl, activate);

  usePanKeys(map);
  return (
    list && (
      <EventListPopup
        list={list}
        insets={insets}
        onClose={() => {
          setList(null);
        }}
      />
    )
  );
}
