import { DomUtil, Draggable, type LatLngLiteral, type Map as LeafletMap } from 'leaflet';

export interface Point {
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
}

export interface Pin {
  readonly move: (to: Point) => void;
  readonly remove: () => void;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A pin with its tip on a point, to be dragged: `onDrop` is told where it was let go. An element of our own, since
 * Leaflet's marker and icons would weigh on the first view, of which Leaflet is a part.
 */
export function drawPin(map: LeafletMap, at: Point, onDrop: (at: LatLngLiteral) => void): Pin {
  const element = DomUtil.create('div', 'pin-mark', map.getPane('markerPane'));
  element.append(drawShape());
  let point = at;
  const place = (): void =>
    DomUtil.setPosition(element, map.latLngToLayerPoint([point.lat, point.lon]).round());
  // While the map zooms, the pane is scaled: a pin would be as well.
  const hide = (): void => element.classList.add('pin-mark--hidden');
  const show = (): void => {
    place();
    element.classList.remove('pin-mark--hidden');
  };
  const hand = new Draggable(element);
  hand.on('dragend', () => onDrop(map.layerPointToLatLng(DomUtil.getPosition(element))));
  hand.enable();
  map.on('zoomstart', hide).on('zoomend viewreset', show);
  place();
  return {
    move: (to) => {
      point = to;
      place();
    },
    remove: () => {
      hand.disable();
      map.off('zoomstart', hide).off('zoomend viewreset', show);
      element.remove();
    },
  };
}

function drawShape(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ width: '28', height: '36', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M14 35C14 35 26 22 26 13A12 12 0 0 0 2 13C2 22 14 35 14 35Z');
  const circle = document.createElementNS(SVG, 'circle');
  for (const [name, value] of Object.entries({ cx: '14', cy: '13', r: '4.5' }))
    circle.setAttribute(name, value);
  svg.append(path, circle);
  return svg;
}
