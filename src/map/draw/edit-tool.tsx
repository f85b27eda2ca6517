import { useEffect, useReducer, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Map as LeafletMap } from 'leaflet';
import type { Area } from '../../core/query/filter.ts';
import { clearCondition, endDrag } from '../../state/actions.ts';
import { dragArea, setArea } from '../../state/area-actions.ts';
import { useDateline, useDatelineStore } from '../../state/use-dateline.ts';
import { formatPoint } from '../../ui/format-point.ts';
import { t } from '../../ui/i18n/messages.ts';
import type { Insets } from '../view/insets.ts';
import { AreaBar, BarButton } from './area-bar.tsx';
import { gripAfter, gripsOf, moveGrip, withoutCorner, type Grip } from './edit-area.ts';
import { GripButton } from './grip-button.tsx';

interface Props {
  readonly map: LeafletMap;
  readonly insets: Insets;
  readonly area: Area;
  readonly onDone: () => void;
}

const PANE = 'area-grips';

/** The corners of the shape that filters, to drag, or to move by arrow keys. */
export function EditTool({ map, insets, area, onDone }: Props) {
  const store = useDatelineStore();
  const shown = useDateline((state) => state.filter.area);
  const held = useRef<Grip | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const pane = usePane(map);
  useRedrawOnZoom(map);

  const move = (grip: Grip, lon: number, lat: number, live: boolean) => {
    const next = moveGrip(area, grip, [lon, lat], formatPoint(lat, lon));
    held.current = gripAfter(next, grip, [lon, lat]);
    if (live) dragArea(store, next);
    else {
      setArea(store, next);
      setFocus(keyOf(held.current));
    }
  };
  const remove = (grip: Grip) => {
    const next = withoutCorner(area, grip);
    if (!next) return;
    setArea(store, next);
    setFocus(keyOf({ ...grip, index: Math.max(0, grip.index - 1) }));
  };
  if (!shown) return null;
  return (
    <>
      {createPortal(
        gripsOf(area).map((grip, _, all) => (
          <GripButton
            key={keyOf(grip)}
            {...{ map, grip }}
            name={nameOf(area, grip, all.filter(({ kind }) => kind === 'corner').length)}
            hasFocus={focus === keyOf(grip)}
            onHold={() => (held.current = grip)}
            onDrag={(lon, lat) => move(held.current ?? grip, lon, lat, true)}
            onDrop={() => endDrag(store)}
            onStep={(lon, lat) => move(grip, lon, lat, false)}
            onRemove={() => remove(grip)}
          />
        )),
        pane,
      )}
      <AreaBar
        insets={insets}
        hint={area.kind === 'polygon' ? t('area.hintEditPolygon') : t('area.hintEdit')}
      >
        <BarButton
          onClick={() => {
            clearCondition(store, 'area');
            onDone();
          }}
        >
          {t('area.remove')}
        </BarButton>
        <BarButton primary onClick={onDone}>
          {t('area.done')}
        </BarButton>
      </AreaBar>
    </>
  );
}

function keyOf({ kind, index }: Grip): string {
  return `${kind} ${String(index)}`;
}

function nameOf(area: Area, { kind, index, at }: Grip, count: number): string {
  const point = formatPoint(at[1], at[0]);
  if (kind === 'corner') return t('area.corner', { number: index + 1, count, point });
  if (kind === 'between') return t('area.between', { first: index + 1, second: ((index + 1) % count) + 1 });
  return kind === 'middle'
    ? t('area.middle', { point })
    : t('area.edge', { km: area.kind === 'circle' ? area.km : 0 });
}

function usePane(map: LeafletMap): HTMLElement {
  const pane = map.getPane(PANE) ?? map.createPane(PANE);
  pane.style.zIndex = '640';
  return pane;
}

/** Points of the map keep their place in its layer while it is dragged, and get another when it zooms. */
function useRedrawOnZoom(map: LeafletMap): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    map.on('zoomend viewreset', redraw);
    return () => {
      map.off('zoomend viewreset', redraw);
    };
  }, [map]);
}
