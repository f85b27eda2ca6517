import fs from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { makeDraft, type Draft } from '../draft.ts';
import { boundsOf } from '../bounds.ts';

/** Census FIPS code of a state by its postal code. */
const STATE_FIPS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AL01 AK02 AZ04 AR05 CA06 CO08 CT09 DE10 DC11 FL12 GA13 HI15 ID16 IL17 IN18 IA19 KS20 KY21 LA22 ME23 MD24 ' +
    'MA25 MI26 MN27 MS28 MO29 MT30 NE31 NV32 NH33 NJ34 NM35 NY36 NC37 ND38 OH39 OK40 OR41 PA42 RI44 SC45 SD46 ' +
    'TN47 TX48 UT49 VT50 VA51 WA53 WV54 WI55 WY56'
  )
    .split(' ')
    .map((pair) => [pair.slice(2), pair.slice(0, 2)]),
);

/** US counties at the middle of their polygons; full names ("Avoyelles Parish") from GeoNames' list of units. */
export function readCounties(file: string, fullNames: ReadonlyMap<string, string>): Draft[] {
  const topology = JSON.parse(fs.readFileSync(file, 'utf8')) as Topology<{
    counties: GeometryCollection<{ name: string }>;
  }>;
  const drafts: Draft[] = [];
  for (const county of feature(topology, topology.objects.counties).features) {
    const fips = String(county.id).padStart(5, '0');
    const state = STATE_FIPS[fips.slice(0, 2)];
    if (!state) continue;
    const short = county.properties.name;
    const code = `US.${state}.${fips.slice(2)}`;
    drafts.push(
      makeDraft({
        key: `fips:${fips}`,
        name: fullNames.get(code) ?? `${short} County`,
        country: 'US',
        admin1: state,
        admin2: fips.slice(2),
        featureClass: 'A',
        featureCode: 'ADM2',
        precision: 'admin2',
        ...boundsOf(county.geometry),
        alternates: [short],
        core: true,
      }),
    );
  }
  return drafts;
}
