/** A map of this shape shows about as much country in every direction. */
const SHAPE = 0.6;
const LEAST = 320;
const MOST = 640;
/** What an open event needs where it stands over the map. */
const WITH_PANEL = 560;
const BESIDE = 620;

/** How high a frame of this width would like to be, in CSS pixels. */
export function wishedHeight(width: number, hasPanel: boolean): number {
  const height = Math.round(Math.min(MOST, Math.max(LEAST, width * SHAPE)));
  return hasPanel && width < BESIDE ? Math.max(height, WITH_PANEL) : height;
}
