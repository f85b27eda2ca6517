import type { Map as LeafletMap } from 'leaflet';
import { PMTiles } from 'pmtiles';
import { PmtilesSource, TileCache, View } from 'protomaps-leaflet';
import { t } from '../../ui/i18n/messages.ts';
import { LabelLayer } from '../labels/label-layer.ts';
import { LABEL_FONT } from '../labels/label-styles.ts';
import type { LabelLanguage } from '../labels/read-labels.ts';
import { ArchiveSource } from './archive-source.ts';
import { paintRules } from './paint-rules.ts';
import { paletteFor } from './palette.ts';
import { VectorGrid } from './vector-grid.ts';

/** As the sources ask to be named, in HTML. */
function credits(): string {
  return t('map.credits', {
    geonames: '<a href="https://www.geonames.org/">GeoNames</a>',
    osm: '<a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>',
  });
}

/** Deepest zoom of the archive; deeper map zooms are drawn from its tiles. */
const MAX_DATA_ZOOM = 6;
/** A data tile covers two by two screen tiles, at 512 CSS pixels. */
const LEVEL_DIFFERENCE = 1;
const DATA_TILE = 512;

type ArchiveOfSource = ConstructorParameters<typeof PmtilesSource>[0];

const views = new Map<string, View>();

/** One reader an archive, so that a change of theme draws from the tiles that were read already. */
function viewOf(url: string): View {
  const known = views.get(url);
  if (known) return known;
  const archive = new PMTiles(new ArchiveSource(url));
  // The package's types name the copy of PMTiles that it was built with; the reader's interface is the same.
  const source = new PmtilesSource(archive as unknown as ArchiveOfSource, false);
  const view = new View(new TileCache(source, DATA_TILE), MAX_DATA_ZOOM, LEVEL_DIFFERENCE);
  views.set(url, view);
  return view;
}

/** After a failure: the reader of an archive keeps it, and would not ask again. */
export function forgetArchive(url: string): void {
  views.delete(url);
}

/** Labels are measured once, so the font must be there first; a font that fails to load costs only its looks. */
function loadFonts(): Promise<unknown> {
  const fonts = (document as Partial<Document>).fonts;
  if (!fonts) return Promise.resolve();
  const wanted = ['450', '600', 'italic 450'].map((style) => fonts.load(`${style} 12px ${LABEL_FONT}`));
  return Promise.allSettled(wanted);
}

export interface BasemapOptions {
  /** Address of the PMTiles archive. */
  readonly url: string;
  readonly isDark: boolean;
  readonly language: LabelLanguage;
}

export function createBasemapLayer({ url, isDark }: BasemapOptions): VectorGrid {
  const palette = paletteFor(isDark);
  return new VectorGrid(
    viewOf(url),
    { background: palette.water, paintRules: paintRules(palette) },
    {
      attribution: credits(),
      className: 'basemap-tiles',
    },
  );
}

/** The names that belong on it, from the same tiles. */
export function createLabelLayer(map: LeafletMap, { url, isDark, language }: BasemapOptions): LabelLayer {
  return new LabelLayer(map, viewOf(url), { palette: paletteFor(isDark), language }, loadFonts());
}
