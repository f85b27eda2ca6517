import { Suspense, useEffect, useState, type ReactNode } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { MapContainer } from 'react-leaflet';
import { bundled } from '../core/published/bundled.ts';
import { useDateline, useDatelineStore } from '../state/use-dateline.ts';
import { Basemap } from './basemap/basemap.tsx';
import { OnlineTiles, type OnlineTileSource } from './basemap/online-tiles.tsx';
import { AreaButton } from './controls/area-button.tsx';
import { MapControls } from './controls/map-controls.tsx';
import { ScaleBar } from './controls/scale-bar.tsx';
import { SymbolLegend } from './controls/symbol-legend.tsx';
import { AreaSlot } from './draw/area-slot.tsx';
import { EventLayer } from './event-layer.tsx';
import type { Layout } from './scene/lay-out.ts';
import { lazyView } from '../ui/i18n/lazy-view.ts';
import { MAX_ZOOM } from './symbols/symbol-size.ts';
import { TrailSlot } from './trail/trail-slot.tsx';
import { NO_INSETS, useSteadyInsets, type Insets } from './view/insets.ts';
import { prefersReducedMotion } from './view/motion.ts';
import { useFlightToTarget } from './view/use-flight-to-target.ts';
import { useIsDark } from './view/use-is-dark.ts';
import { useSteadyMiddle } from './view/use-steady-middle.ts';
import { useFlightToSelection, useOpeningView, useViewportReport } from './view/use-view.ts';
import 'leaflet/dist/leaflet.css';
import './map.css';
import { t } from '../ui/i18n/messages.ts';

const PinLayer = lazyView(() => import('./pin/pin-layer.tsx').then((m) => m.PinLayer));

interface MapViewProps {
  /** CSS pixels of the map's box that panels cover; the map centres on what is left. */
  readonly insets?: Insets;
  /** Folder of the basemap's files. */
  readonly basemapUrl?: string;
  /** Another host's tiles, where a publisher wants them. Without this the map asks no other host for anything. */
  readonly onlineTiles?: OnlineTileSource | null;
  /** The ways to choose an area, as the button for them opens them; without this there is no such button. */
  readonly areaPanel?: (close: () => void) => ReactNode;
}

/** Before the first events are there: the eastern Mediterranean. */
const START = { center: [34.8, 38.5] as [number, number], zoom: 6 };
const MIN_ZOOM = 2;

/** The map with its events. Fills its parent, and needs a `StoreContext` round it. */
export function MapView({
  insets: covered = NO_INSETS,
  basemapUrl = './basemap',
  onlineTiles = null,
  areaPanel,
}: MapViewProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const insets = useSteadyInsets(covered);
  const store = useDatelineStore();
  const isPinning = useDateline((state) => state.pin !== null);
  const [start] = useState(() => viewOf(store.getState().viewport) ?? START);
  const [isStill] = useState(prefersReducedMotion);
  return (
    <section className="map-view" aria-label={t('map.name')}>
      {map && <Controls {...{ map, insets, areaPanel }} />}
      {map && <TrailSlot map={map} />}
      {map && <AreaSlot map={map} insets={insets} areasUrl={`${basemapUrl}/areas`} />}
      <MapContainer
        ref={setMap}
        className="map-canvas"
        {...start}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        zoomControl={false}
        worldCopyJump
        fadeAnimation={!isStill}
        zoomAnimation={!isStill}
        markerZoomAnimation={!isStill}
        inertia={!isStill}
      >
        {map && <MapLayers {...{ map, insets, basemapUrl, onlineTiles }} />}
      </MapContainer>
      <SymbolLegend insets={insets} />
      {map && isPinning && (
        <Suspense fallback={null}>
          <PinLayer map={map} insets={insets} />
        </Suspense>
      )}
    </section>
  );
}

interface LayersProps extends Required<Pick<MapViewProps, 'basemapUrl' | 'onlineTiles'>> {
  readonly map: LeafletMap;
  readonly insets: Insets;
}

/** Basemap, names and events; the names keep clear of what the events take. */
function MapLayers({ map, insets, basemapUrl, onlineTiles }: LayersProps) {
  const [layout, setLayout] = useState<Layout | null>(null);
  const isDensity = useDateline((state) => state.layers.includes('density'));
  const language = useDateline((state) => state.shownLanguage);
  const isDark = useIsDark();
  return (
    <>
      <MapParts map={map} insets={insets} />
      <Basemap
        url={bundled(`${basemapUrl}/world.pmtiles`)}
        isDark={isDark}
        language={language === 'ar' ? 'ar' : 'en'}
        // Another host's tiles bring names of their own.
        layout={onlineTiles ? null : layout}
      />
      {onlineTiles && <OnlineTiles {...onlineTiles} />}
      <EventLayer
        map={map}
        insets={insets}
        areasUrl={`${basemapUrl}/areas`}
        isDensity={isDensity}
        onLayout={setLayout}
      />
    </>
  );
}

interface ControlsProps extends Pick<MapViewProps, 'areaPanel'> {
  readonly map: LeafletMap;
  readonly insets: Insets;
}

function Controls({ map, insets, areaPanel }: ControlsProps) {
  return (
    <div className="map-side">
      {areaPanel && <AreaButton>{areaPanel}</AreaButton>}
      <MapControls map={map} insets={insets} />
    </div>
  );
}

function MapParts({ map, insets }: { readonly map: LeafletMap; readonly insets: Insets }) {
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', t('map.events'));
    map.attributionControl.setPrefix(false);
  }, [map]);
  useOpeningView(map, insets);
  useViewportReport(map, insets);
  useSteadyMiddle(map, insets);
  useFlightToSelection(map, insets);
  useFlightToTarget(map, insets);
  return <ScaleBar map={map} />;
}

function viewOf(
  viewport: { west: number; south: number; east: number; north: number; zoom: number } | null,
): typeof START | null {
  if (!viewport) return null;
  const { west, south, east, north, zoom } = viewport;
  return { center: [(south + north) / 2, (west + east) / 2], zoom };
}
