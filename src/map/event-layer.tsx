import { useEffect, useMemo, useState } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { selectEvent } from '../state/actions.ts';
import { selectVisibleEvents } from '../state/selectors.ts';
import { useDateline, useDatelineStore } from '../state/use-dateline.ts';
import { useAreaShapes } from './areas/use-area-shapes.ts';
import { EventListPopup, type EventList } from './list/event-list-popup.tsx';
import { useRenderer } from './render/use-renderer.ts';
import { buildScene } from './scene/build-scene.ts';
import { PointIndex } from './scene/point-index.ts';
import type { AreaMark, ClusterMark, Mark } from './scene/scene.ts';
import { splitByPrecision } from './scene/split-by-precision.ts';
import { centerFor, type Insets } from './view/insets.ts';
import { goTo } from './view/motion.ts';
import { sceneView } from './view/scene-view.ts';
import { usePanKeys } from './view/use-pan-keys.ts';

type GroupMark = AreaMark | ClusterMark;

interface EventLayerProps {
  readonly map: LeafletMap;
  readonly insets: Insets;
  /** Folder of the area outlines. */
  readonly areasUrl: string;
}

/** Draws the events that pass the filter, and keeps them linked with the other views through the store. */
export function EventLayer({ map, insets, areasUrl }: EventLayerProps) {
  const store = useDatelineStore();
  const shown = useDateline(selectVisibleEvents);
  const visible = useMemo(
    () => Array.from({ length: shown.length }, (_, i) => shown.at(i)).filter((e) => e !== null),
    [shown],
  );
  const split = useMemo(() => splitByPrecision(visible), [visible]);
  const index = useMemo(() => new PointIndex(split.points), [split]);
  const areas = useAreaShapes(split.areas, areasUrl);
  const [list, setList] = useState<EventList | null>(null);

  const openEvents = (mark: GroupMark, anchor: HTMLElement | null): void => {
    const events = mark.kind === 'area' ? mark.events : mark.members();
    const [only] = events;
    if (events.length === 1 && only) selectEvent(store, only.id);
    else setList({ at: mark, events, title: mark.label.split(':')[0] ?? '', anchor });
  };
  const activate = (mark: Mark, anchor: HTMLElement | null): void => {
    if (mark.kind === 'event') selectEvent(store, mark.event.id);
    else if (mark.kind === 'cluster' && mark.splitsAt !== null)
      goTo(map, centerFor(map, [mark.lat, mark.lon], mark.splitsAt, insets), mark.splitsAt);
    else openEvents(mark, anchor);
  };

  const renderer = useRenderer(map, activate);
  useEffect(() => {
    const draw = (): void => {
      renderer.current?.draw(buildScene(index, areas, sceneView(map, insets)));
    };
    draw();
    map.on('moveend', draw);
    return () => {
      map.off('moveend', draw);
    };
  }, [map, renderer, index, areas, insets]);

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
