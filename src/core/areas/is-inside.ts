/**
 * Whether a point lies in an outline of one or more rings: even-odd rule on plain degrees, which is right for outlines of
 * a few hundred km, none of which crosses the 180th meridian.
 */
export function isInRings(
  rings: readonly (readonly (readonly [lon: number, lat: number])[])[],
  lon: number,
  lat: number,
): boolean {
  let inside = false;
  for (const ring of rings) if (isInRing(ring, lon, lat)) inside = !inside;
  return inside;
}

function isInRing(ring: readonly (readonly [lon: number, lat: number])[], x: number, y: number): boolean {
  let inside = false;
  let [x1, y1] = ring.at(-1) ?? [NaN, NaN];
  for (const [x2, y2] of ring) {
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    [x1, y1] = [x2, y2];
  }
  return inside;
}
