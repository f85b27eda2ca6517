import { useEffect, useRef, useState } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { setArea, setAreaTool } from '../../state/area-actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import type { Insets } from '../view/insets.ts';
import { useIsDark } from '../view/use-is-dark.ts';
import { ringsOf } from './area-shape.ts';
import { DrawTool } from './draw-tool.tsx';
import { EditTool } from './edit-tool.tsx';
import { AreaOutlines, type Outline } from './outlines.ts';
import { PickTool } from './pick-tool.tsx';
import { useUnitOutlines } from './use-unit-outlines.ts';
import './draw.css';

interface Props {
  readonly map: LeafletMap;
  readonly insets: Insets;
  /** Folder of the area outlines. */
  readonly areasUrl: string;
}

/** What is filtered by, as outlines on the map; and the tool by which an area is being chosen. */
export function AreaLayer({ map, insets, areasUrl }: Props) {
  const store = useDatelineStore();
  const filter = useDateline((state) => state.filter);
  const follows = useDateline((state) => state.areaFollowsMap);
  const tool = useDateline((state) => state.areaTool);
  const [draft, setDraft] = useState<Outline | null>(null);
  const units = useUnitOutlines(filter, areasUrl);
  const area = follows ? null : filter.area;
  useOutlines(map, area && !draft ? [{ rings: ringsOf(area), look: 'kept' }] : [], units, draft);
  const leave = () => {
    setAreaTool(store, null);
    map.getContainer().focus({ preventScroll: true });
  };
  if (tool === 'box' || tool === 'polygon')
    return (
      <DrawTool
        key={tool}
        {...{ map, insets }}
        kind={tool}
        onDraft={setDraft}
        onDone={(drawn) => {
          setArea(store, drawn);
          setAreaTool(store, 'edit');
        }}
        onCancel={leave}
      />
    );
  if (tool === 'province' || tool === 'country')
    return (
      <PickTool key={tool} {...{ map, insets, areasUrl }} facet={tool} onPointed={setDraft} onDone={leave} />
    );
  return tool === 'edit' && area ? <EditTool {...{ map, insets, area }} onDone={leave} /> : null;
}

function useOutlines(
  map: LeafletMap,
  shapes: readonly Outline[],
  units: readonly Outline[],
  draft: Outline | null,
): void {
  const outlines = useRef<AreaOutlines | null>(null);
  const isDark = useIsDark();
  useEffect(() => {
    const drawn = (outlines.current = new AreaOutlines(map));
    return () => {
      drawn.remove();
      outlines.current = null;
    };
  }, [map]);
  useEffect(() => {
    outlines.current?.show([...units, ...shapes, ...(draft ? [draft] : [])]);
  }, [map, shapes, units, draft, isDark]);
}
