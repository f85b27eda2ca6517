import { useEffect, useEffectEvent, useMemo, useRef, type RefObject } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { CellGroup } from '../../core/query/live/cell-group.ts';
import { highlightEvent } from '../../state/actions.ts';
import { idAt } from '../../core/query/table/read-event.ts';
import { selectShown, type Shown } from '../../state/shown.ts';
import type { DatelineStore } from '../../state/store.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { useAreaShapes } from '../areas/use-area-shapes.ts';
import type { EventTable } from '../../core/query/table/event-table.ts';
import { binHexes } from '../scene/hex-bins.ts';
import { weighPlaces } from '../scene/weigh-places.ts';
import type { Density } from './draw-density.ts';
import { areaGroups } from '../scene/area-groups.ts';
import { cellOfEvent } from '../scene/find-cell.ts';
import { layOut, type Layout } from '../scene/lay-out.ts';
import { readScene } from '../scene/read-scene.ts';
import type { Emphasis, Mark, Scene } from '../scene/scene.ts';
import type { Insets } from '../view/insets.ts';
import { sceneView } from '../view/scene-view.ts';
import { useIsDark } from '../view/use-is-dark.ts';
import { CanvasRenderer } from './canvas-renderer.ts';
import type { Renderer } from './renderer.ts';
import { keepScene } from './shown-scene.ts';

interface Drawn {
  readonly layout: Layout;
  readonly cells: CellGroup;
  readonly density: Density | null;
}

interface Options {
  readonly map: LeafletMap;
  readonly insets: Insets;
  /** Folder of the area outlines. */
  readonly areasUrl: string;
  readonly isDensity: boolean;
  readonly activate: Activate;
  /** Told of each new layout: the names on the map keep clear of its symbols. */
  readonly onLayout: (layout: Layout) => void;
}

type Activate = (scene: Scene, mark: Mark, anchor: HTMLElement | null) => void;

/**
 * Keeps what is drawn in step: another view or other events give another layout, another filter only other counts.
 * Highlight and selection reach the renderer straight from the store, past React: they change with every move of the
 * pointer.
 */
export function useEventScene({ map, insets, areasUrl, isDensity, activate, onLayout }: Options): void {
  const shown = useDateline(selectShown);
  const { table } = shown;
  const { version } = table;
  const areas = useAreaShapes(
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the table changes in place; its version tells
    useMemo(() => areaGroups(table), [table, version]),
    areasUrl,
  );
  const scene = useRef<Scene | null>(null);
  const drawn = useRef<Drawn | null>(null);
  const renderer = useCanvas(map, scene, activate);
  const store = useDatelineStore();

  const draw = useEffectEvent(() => {
    if (!drawn.current) return;
    const { layout, cells, density } = drawn.current;
    if (density) shown.live.read(density.cells);
    scene.current = readScene(table, layout, shown.live.read(cells));
    keepScene(map, scene.current, density !== null);
    const { brushing, playing } = store.getState();
    renderer.current?.draw(scene.current, { isLive: brushing || playing, density });
    emphasise(store, scene.current, renderer.current);
  });
  const tellLayout = useEffectEvent(onLayout);
  useEffect(() => {
    const refresh = (): void => {
      if (drawn.current) shown.live.forget(drawn.current.cells);
      if (drawn.current?.density) shown.live.forget(drawn.current.density.cells);
      const layout = layOut(table, areas, sceneView(map, insets));
      const cells = new CellGroup(layout.cellOf, layout.cells.length);
      drawn.current = { layout, cells, density: isDensity ? densityOf(table, layout) : null };
      draw();
      tellLayout(layout);
    };
    refresh();
    map.on('moveend resize', refresh);
    return () => {
      map.off('moveend resize', refresh);
    };
  }, [map, table, version, shown.live, areas, insets, isDensity]);
  useEffect(() => {
    draw();
  }, [shown]);
}

function densityOf(table: EventTable, { bounds, zoom }: Layout): Density {
  const bins = binHexes(weighPlaces(table), bounds, zoom);
  return { bins, cells: new CellGroup(bins.cellOf, bins.middles.length) };
}

/** A renderer for as long as the map is there. */
function useCanvas(
  map: LeafletMap,
  scene: RefObject<Scene | null>,
  activate: Activate,
): RefObject<Renderer | null> {
  const store = useDatelineStore();
  const renderer = useRef<Renderer | null>(null);
  const isDark = useIsDark();
  const onActivate = useEffectEvent(activate);
  useEffect(() => {
    const canvas = new CanvasRenderer(map, {
      hover: (mark) => {
        const isEvent = mark?.kind === 'event' && scene.current;
        highlightEvent(store, isEvent ? idAt(isEvent.table, mark.row) : null);
      },
      activate: (mark, anchor) => {
        if (scene.current) onActivate(scene.current, mark, anchor);
      },
    });
    renderer.current = canvas;
    emphasise(store, scene.current, canvas);
    const unsubscribe = store.subscribe((state, earlier) => {
      const isOther = state.highlight !== earlier.highlight || state.selection !== earlier.selection;
      if (isOther) emphasise(store, scene.current, canvas);
    });
    return () => {
      unsubscribe();
      canvas.remove();
      renderer.current = null;
    };
  }, [map, store, scene]);
  useEffect(() => {
    renderer.current?.restyle();
  }, [isDark]);
  return renderer;
}

/** Also after each drawing: a corrected event stands in another cell, though it is still the one that is selected. */
function emphasise(store: DatelineStore, scene: Scene | null, renderer: Renderer | null): void {
  const state = store.getState();
  const { highlight, selection } = state;
  renderer?.emphasise(emphasisOf(selectShown(state), scene, highlight, selection.event));
}

function emphasisOf(
  shown: Shown,
  scene: Scene | null,
  highlight: Parameters<typeof cellOfEvent>[2],
  selection: Parameters<typeof cellOfEvent>[2],
): Emphasis {
  if (!scene) return { highlight: -1, selection: -1 };
  return {
    highlight: cellOfEvent(shown, scene.cells, highlight),
    selection: cellOfEvent(shown, scene.cells, selection),
  };
}
