import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { FAMILIES } from '../../core/events/families.ts';
import { toDay } from '../../core/query/days.ts';
import type { EventTable } from '../../core/query/table/event-table.ts';
import { trailOf, trailSpan, type TrailPoint } from '../../core/query/trail.ts';
import { selectShown } from '../../state/shown.ts';
import { useDateline } from '../../state/use-dateline.ts';
import { MapCanvas } from '../render/map-canvas.ts';
import { readColors } from '../render/mark-colors.ts';
import { isAreaAt } from '../scene/weigh-places.ts';
import { useIsDark } from '../view/use-is-dark.ts';

const PANE = 'trail';
/** CSS pixels. */
const RADIUS = 6;
/** Opacity of what the window has just left, and of what is about to be forgotten. */
const FRESH = 0.6;
const FAINT = 0.1;

/** What a play has left behind, as dots that fade: each stays where its event was, while the window moves on. */
export function TrailLayer({ map }: { readonly map: LeafletMap }) {
  const canvas = useRef<MapCanvas | null>(null);
  const shown = useDateline(selectShown);
  const playedFrom = useDateline((state) => state.playedFrom);
  const isDark = useIsDark();
  const points = useMemo(() => {
    const { table, failures, filter } = shown;
    const [first, last, from] = [filter.time?.start, filter.time?.end, playedFrom].map((day) =>
      day ? toDay(day) : null,
    );
    if (first == null || last == null || from == null) return [];
    const span = trailSpan({ first, last }, from);
    return span ? trailOf(table, failures, filter.timeBasis, span) : [];
  }, [shown, playedFrom]);
  const paint = useEffectEvent(() => {
    if (canvas.current) drawTrail(canvas.current, map, shown.table, points);
  });
  useEffect(() => {
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    pane.style.zIndex = '360';
    const drawn = (canvas.current = new MapCanvas(map, pane));
    const redraw = (): void => paint();
    map.on('moveend resize', redraw);
    return () => {
      map.off('moveend resize', redraw);
      drawn.remove();
      canvas.current = null;
    };
  }, [map]);
  useEffect(() => {
    paint();
  }, [points, isDark]);
  return null;
}

/** Only what has a point: an area is never drawn as one. */
function drawTrail(
  canvas: MapCanvas,
  map: LeafletMap,
  { places }: EventTable,
  points: readonly TrailPoint[],
): void {
  const { context } = canvas;
  canvas.reset();
  if (!context) return;
  const { family } = readColors(map.getContainer());
  // The freshest last, on top.
  for (const { place, family: index, age } of [...points].sort((a, b) => b.age - a.age)) {
    if (isAreaAt(places.precision, place)) continue;
    const { x, y } = canvas.toPixel({ lat: places.lat[place] ?? 0, lon: places.lon[place] ?? 0 });
    context.globalAlpha = FAINT + (FRESH - FAINT) * (1 - age);
    context.fillStyle = family[FAMILIES[index] ?? 'ground'];
    context.beginPath();
    context.arc(x, y, RADIUS, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;
}
