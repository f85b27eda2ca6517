import type { Area } from '../core/query/filter.ts';
import { changeFilter } from './actions.ts';
import type { AreaTool, DatelineStore } from './store.ts';

/** Takes up a tool for choosing an area on the map, or lays it down. */
export function setAreaTool(store: DatelineStore, areaTool: AreaTool | null): void {
  store.setState({ areaTool });
}

/** Shows only what lies in a shape. */
export function setArea(store: DatelineStore, area: Area): void {
  changeFilter(store, { area });
}

/** Moves the shape with a hand that has not let go yet; `endDrag` when it has. */
export function dragArea(store: DatelineStore, area: Area): void {
  store.setState({ brushing: true });
  changeFilter(store, { area });
}

/** Ticks provinces or countries that are one unit under several names, or takes all of them back. */
export function toggleUnit(
  store: DatelineStore,
  facet: 'province' | 'country',
  names: readonly string[],
): void {
  const chosen = store.getState().filter[facet];
  const without = chosen.filter((value) => !names.includes(value));
  changeFilter(store, { [facet]: without.length < chosen.length ? without : [...chosen, ...names] });
}
