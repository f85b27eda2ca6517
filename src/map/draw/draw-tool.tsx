import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import type { Area } from '../../core/query/filter.ts';
import { formatPoint } from '../../ui/format-point.ts';
import { t } from '../../ui/i18n/messages.ts';
import type { Insets } from '../view/insets.ts';
import { AreaBar, BarButton } from './area-bar.tsx';
import { boxBetween, polygonOf, ringsOf, type Corner } from './area-shape.ts';
import { MOST_CORNERS } from './edit-area.ts';
import type { Outline } from './outlines.ts';
import { ToolSheet } from './tool-sheet.tsx';
import { middleOf, useToolMap } from './use-tool-map.ts';

interface Props {
  readonly map: LeafletMap;
  readonly insets: Insets;
  readonly kind: 'box' | 'polygon';
  readonly onDraft: (draft: Outline | null) => void;
  readonly onDone: (area: Area) => void;
  readonly onCancel: () => void;
}

/** Less than this is no drag, and no new corner; CSS pixels. */
const SLOP = 5;
/** Near enough to the first corner to mean it; CSS pixels. */
const CLOSING = 14;

/** Draws a rectangle (drag, or two corners) or a polygon (corner by corner), by pointer, finger or keyboard. */
export function DrawTool({ map, insets, kind, onDraft, onDone, onCancel }: Props) {
  const [corners, setCorners] = useState<readonly Corner[]>([]);
  const [pointer, setPointer] = useState<Corner | null>(null);
  const isBox = kind === 'box';

  const finish = (points: readonly Corner[]) => {
    if (points.length >= 3) onDone(polygonOf(points));
  };
  const place = (at: Corner) => {
    const [first] = corners;
    const isSame = (corner: Corner | undefined, room: number) => !!corner && pixels(map, corner, at) < room;
    if (isBox) {
      if (!first) setCorners([at]);
      else if (!isSame(first, SLOP)) onDone(boxBetween(first, at));
    } else if (corners.length >= 3 && isSame(first, CLOSING)) finish(corners);
    else if (!isSame(corners.at(-1), SLOP) && corners.length < MOST_CORNERS) setCorners([...corners, at]);
  };
  const drag = useBoxDrag(map, isBox, (from, to) => onDone(boxBetween(from, to)), setCorners);
  const hasCross = useToolMap(map, insets, {
    onPoint: (at) => {
      if (!drag.wasDrag()) place(at);
    },
    onCross: setPointer,
    onDoubleClick: () => finish(corners),
    onBack: () => setCorners(corners.slice(0, -1)),
    onCancel: () => (corners.length > 0 ? setCorners([]) : onCancel()),
  });
  const loose = hasCross ? middleOf(map, insets) : pointer;
  useEffect(() => {
    onDraft(draftOf(kind, corners, loose));
    return () => onDraft(null);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the numbers of the loose corner, not its array
  }, [kind, corners, loose?.[0], loose?.[1]]);

  return (
    <>
      <ToolSheet
        {...{ map, insets, hasCross }}
        onPointerDown={drag.begin}
        onPointerMove={(event) => {
          setPointer(drag.move(event));
        }}
        onPointerUp={drag.end}
        onPointerCancel={drag.cancel}
      />
      <AreaBar insets={insets} hint={hintOf(kind, corners)}>
        {corners.length > 0 && (
          <BarButton onClick={() => setCorners(corners.slice(0, -1))}>{t('area.undo')}</BarButton>
        )}
        {!isBox && corners.length >= 3 && (
          <BarButton primary onClick={() => finish(corners)}>
            {t('area.finish')}
          </BarButton>
        )}
        <BarButton onClick={onCancel}>{t('area.cancel')}</BarButton>
      </AreaBar>
    </>
  );
}

/** A rectangle in one stroke. A second finger means to zoom, and gives the stroke up. */
function useBoxDrag(
  map: LeafletMap,
  isOn: boolean,
  onBox: (from: Corner, to: Corner) => void,
  onCorners: (corners: readonly Corner[]) => void,
) {
  const from = useRef<Corner | null>(null);
  const moved = useRef(false);
  const dragged = useRef(false);
  useEffect(() => {
    if (!isOn) return;
    map.dragging.disable();
    map.boxZoom.disable();
    return () => {
      map.dragging.enable();
      map.boxZoom.enable();
    };
  }, [map, isOn]);
  const at = (event: PointerEvent): Corner => {
    const { lng, lat } = map.mouseEventToLatLng(event.nativeEvent);
    return [lng, lat];
  };
  const cancel = () => {
    if (moved.current) onCorners([]);
    from.current = null;
    moved.current = false;
  };
  return {
    begin(event: PointerEvent) {
      if (!isOn) return;
      if (!event.isPrimary) return cancel();
      if (event.button === 0) from.current = at(event);
      dragged.current = false;
    },
    move(event: PointerEvent): Corner {
      const to = at(event);
      if (from.current && !moved.current && pixels(map, from.current, to) > SLOP) {
        moved.current = true;
        event.currentTarget.setPointerCapture?.(event.pointerId);
        onCorners([from.current]);
      }
      return to;
    },
    end(event: PointerEvent) {
      if (from.current && moved.current) {
        dragged.current = true;
        onBox(from.current, at(event));
      }
      from.current = null;
      moved.current = false;
    },
    cancel,
    /** Whether the click that comes now is the end of a stroke. */
    wasDrag(): boolean {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
  };
}

function draftOf(kind: Props['kind'], corners: readonly Corner[], loose: Corner | null): Outline | null {
  const [first] = corners;
  if (!first) return null;
  if (kind === 'box') return loose && { rings: ringsOf(boxBetween(first, loose)), look: 'draft' };
  const ring = loose ? [...corners, loose] : corners;
  return { rings: [ring], look: 'draft', isOpen: ring.length < 3 };
}

function hintOf(kind: Props['kind'], corners: readonly Corner[]): string {
  const last = corners.at(-1);
  if (!last) return kind === 'box' ? t('area.hintBox') : t('area.hintPolygon');
  const point = formatPoint(last[1], last[0]);
  if (kind === 'box') return t('area.hintOpposite', { point });
  return t('area.hintCorner', { count: corners.length, point });
}

function pixels(map: LeafletMap, [x1, y1]: Corner, [x2, y2]: Corner): number {
  return map.latLngToContainerPoint([y1, x1]).distanceTo(map.latLngToContainerPoint([y2, x2]));
}
