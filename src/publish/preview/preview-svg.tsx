/** @jsxRuntime automatic */
import { renderToStaticMarkup } from 'react-dom/server';
import { FAMILIES, familyOf } from '../../core/events/families.ts';
import type { LinkedEvent } from '../../core/model.ts';
import { FAMILY_COLORS } from '../../ui/family-colors.ts';
import { GLYPH_GRID, GLYPH_PATHS, GLYPH_STROKE } from '../../ui/glyphs/glyph-paths.ts';
import { countOf, dayWords } from '../words/event-words.ts';
import { FAMILY_WORDS } from '../words/labels.ts';
import { gatherMarks, type Mark } from './gather-marks.ts';
import { HEIGHT, projectAround, type Projection, WIDTH } from './project.ts';

/** Outlines of a country: rings of longitude and latitude. */
export type Land = readonly (readonly (readonly [number, number])[])[];

/** As the light basemap has them. */
const PAPER = {
  water: '#dfe6e8',
  land: '#f6f3ec',
  border: '#b8b0a2',
  ink: '#1d1b18',
  muted: '#5d5850',
  veil: '#fffdf9',
};
const FONT = 'Inter, IBM Plex Sans Arabic, sans-serif';
/** Characters of a title that fit in the line. */
const MAX_TITLE = 46;

interface Input {
  readonly title: string;
  readonly events: readonly LinkedEvent[];
  readonly lands: readonly Land[];
}

/** The picture of a published map: land and borders, what happened where, a legend and the credit. */
export function previewSvg({ title, events, lands }: Input): string {
  const projection = projectAround(events);
  const marks = gatherMarks(events, projection);
  return renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <rect width={WIDTH} height={HEIGHT} fill={PAPER.water} />
      <path
        d={lands.map((land) => outline(land, projection)).join('')}
        fill={PAPER.land}
        fillRule="evenodd"
        stroke={PAPER.border}
        strokeWidth={1.2}
        strokeLinejoin="round"
      />
      {marks.map((mark) => (
        <Symbol key={`${mark.x} ${mark.y}`} mark={mark} />
      ))}
      <Title title={title} events={events} />
      <Legend events={events} />
    </svg>,
  );
}

/** Only countries in sight are drawn. */
function outline(land: Land, { x, y, west, east, south, north }: Projection): string {
  const inSight = land.filter((ring) => {
    const lons = ring.map(([lon]) => lon);
    const lats = ring.map(([, lat]) => lat);
    return (
      Math.min(...lons) < east &&
      Math.max(...lons) > west &&
      Math.min(...lats) < north &&
      Math.max(...lats) > south
    );
  });
  return inSight
    .map((ring) => `M${ring.map(([lon, lat]) => `${x(lon).toFixed(1)} ${y(lat).toFixed(1)}`).join('L')}Z`)
    .join('');
}

function Symbol({ mark: { x, y, radius, family, count } }: { readonly mark: Mark }) {
  const glyph = radius * 1.15;
  const scale = glyph / GLYPH_GRID;
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill={FAMILY_COLORS[family].light}
        stroke={PAPER.veil}
        strokeWidth={2}
      />
      {count === 1 ? (
        <path
          d={GLYPH_PATHS[family]}
          transform={`translate(${x - glyph / 2} ${y - glyph / 2}) scale(${scale})`}
          fill="none"
          stroke={PAPER.veil}
          strokeWidth={GLYPH_STROKE}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ) : (
        <text x={x} y={y + 6} fontFamily={FONT} fontSize={16} textAnchor="middle" fill={PAPER.veil}>
          {count}
        </text>
      )}
    </g>
  );
}

function Title({ title, events }: { readonly title: string; readonly events: readonly LinkedEvent[] }) {
  const shown = title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title;
  const days = events.flatMap(({ date }) => (date?.precision === 'day' ? [date.start] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const span = first === undefined || last === undefined ? '' : `, ${dayWords(first)} to ${dayWords(last)}`;
  return (
    <g fontFamily={FONT}>
      <rect width={WIDTH} height={112} fill={PAPER.veil} fillOpacity={0.9} />
      <text x={36} y={56} fontSize={40} fill={PAPER.ink}>
        {shown}
      </text>
      <text x={36} y={92} fontSize={22} fill={PAPER.muted}>
        {countOf(events.length, 'event') + span}
      </text>
    </g>
  );
}

function Legend({ events }: { readonly events: readonly LinkedEvent[] }) {
  const present = FAMILIES.filter((family) => events.some(({ type }) => familyOf(type) === family));
  const step = (WIDTH - 72) / Math.max(present.length, 1);
  return (
    <g fontFamily={FONT} fontSize={15} fill={PAPER.ink}>
      <rect y={HEIGHT - 66} width={WIDTH} height={66} fill={PAPER.veil} fillOpacity={0.9} />
      {present.map((family, index) => (
        <g key={family}>
          <circle cx={44 + index * step} cy={HEIGHT - 45} r={8} fill={FAMILY_COLORS[family].light} />
          <text x={58 + index * step} y={HEIGHT - 40}>
            {FAMILY_WORDS[family]}
          </text>
        </g>
      ))}
      <text x={36} y={HEIGHT - 11} fontSize={14} fill={PAPER.muted}>
        Dateline · map: Natural Earth · places: GeoNames, CC BY 4.0
      </text>
    </g>
  );
}
