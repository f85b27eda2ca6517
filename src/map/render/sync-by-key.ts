export interface Units<Item, Drawn> {
  readonly create: (item: Item) => Drawn;
  readonly update: (drawn: Drawn, item: Item) => Drawn;
  readonly remove: (drawn: Drawn) => void;
}

/** Brings what is drawn in line with a list: creates what is new, updates what stayed, removes what is gone. */
export function syncByKey<Item extends { readonly key: string }, Drawn>(
  drawn: Map<string, Drawn>,
  items: readonly Item[],
  { create, update, remove }: Units<Item, Drawn>,
): void {
  const wanted = new Set(items.map(({ key }) => key));
  for (const [key, unit] of drawn) {
    if (wanted.has(key)) continue;
    remove(unit);
    drawn.delete(key);
  }
  for (const item of items) {
    const known = drawn.get(item.key);
    drawn.set(item.key, known === undefined ? create(item) : update(known, item));
  }
}
