/** A number that grows with the zoom, straight between the given stops and level outside them. */
export function byZoom(
  ...stops: readonly (readonly [zoom: number, value: number])[]
): (zoom: number) => number {
  return (zoom) => {
    let before = stops[0] ?? [0, 0];
    for (const stop of stops) {
      if (zoom < stop[0]) {
        const share = (zoom - before[0]) / (stop[0] - before[0]);
        return share <= 0 ? before[1] : before[1] + (stop[1] - before[1]) * share;
      }
      before = stop;
    }
    return before[1];
  };
}
