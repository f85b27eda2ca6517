import type * as Leaflet from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { leaflet } from './leaflet-global.ts';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import Supercluster, { type PointFeature } from 'supercluster';
import { generateEvents, type Sample } from './generate.ts';
import { painted } from './painted.ts';

/** The same points as ours, on the same part of the map, through the libraries that most maps of events use. */
const CENTRE: [number, number] = [34.8, 39];
const ZOOM = 7;
const BOX: [number, number, number, number] = [33, 31, 44, 38.5];
const FIRST_DAY = 14_975;
const YEAR = 365;
/** Days by which the window moves, as in the drag of the brush. */
const STEP = 73;

interface Points {
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly day: Int32Array;
}

let points: Points = { lat: new Float64Array(0), lon: new Float64Array(0), day: new Int32Array(0) };

function make(sample: Sample): number {
  const { rows } = sample;
  points = { lat: new Float64Array(rows), lon: new Float64Array(rows), day: new Int32Array(rows) };
  let row = 0;
  for (const { place, date } of generateEvents(sample)) {
    points.lat[row] = place?.lat ?? 0;
    points.lon[row] = place?.lon ?? 0;
    points.day[row++] = date?.first ?? 0;
  }
  return row;
}

/** Rows within a year that begins some steps after the first day. */
function rowsOfStep(step: number): number[] {
  const from = FIRST_DAY + 365 + step * STEP;
  const rows: number[] = [];
  points.day.forEach((day, row) => {
    if (day >= from && day < from + YEAR) rows.push(row);
  });
  return rows;
}

/** ms of each step: the points are filtered, indexed anew, and those in sight are asked for. Nothing is drawn. */
function runSupercluster(steps: number): number[] {
  const features = Array.from(points.lat, (lat, row): PointFeature<{ row: number }> => ({
    type: 'Feature',
    properties: { row },
    geometry: { type: 'Point', coordinates: [points.lon[row] ?? 0, lat] },
  }));
  return Array.from({ length: steps }, (_, step) => {
    const begun = performance.now();
    const shown = rowsOfStep(step).flatMap((row) => features[row] ?? []);
    const index = new Supercluster<{ row: number }>({ radius: 40, maxZoom: 16 });
    index.load(shown);
    index.getClusters(BOX, ZOOM);
    return performance.now() - begun;
  });
}

/** ms of each step: all markers are taken off and those of the step put on, until the frame is painted. */
async function runMarkerCluster(steps: number): Promise<number[]> {
  const L = leaflet as typeof Leaflet;
  const map = L.map('map', { center: CENTRE, zoom: ZOOM, maxZoom: 16, zoomAnimation: false });
  const group = L.markerClusterGroup({ animate: false, chunkedLoading: false });
  const markers = Array.from(points.lat, (lat, row) => L.marker([lat, points.lon[row] ?? 0]));
  map.addLayer(group);
  const times: number[] = [];
  for (let step = 0; step < steps; step++) {
    times.push(
      await painted(() => {
        group.clearLayers();
        group.addLayers(rowsOfStep(step).flatMap((row) => markers[row] ?? []));
      }),
    );
  }
  map.remove();
  return times;
}

const api = { make, runSupercluster, runMarkerCluster };
export type PeersApi = typeof api;
(window as unknown as { peers: PeersApi }).peers = api;
