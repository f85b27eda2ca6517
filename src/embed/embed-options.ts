/** What an address says of the frame itself, beside the view (docs/embed.md). */
export interface EmbedOptions {
  /** Heading over the map; `null` for none. */
  readonly title: string | null;
  /** Readers see the filters that the link sets and cannot change them. */
  readonly locked: boolean;
  /** The only origin that may send commands and gets messages; `null` for whichever page holds the frame. */
  readonly host: string | null;
}

const LONGEST_TITLE = 120;

export interface ReadOptions {
  readonly options: EmbedOptions;
  /** The address without these parameters: the view. */
  readonly view: string;
  readonly ignored: readonly string[];
}

/** Reads the part of an address after "#". Never throws; what it cannot use is named in `ignored`. */
export function readEmbedOptions(hash: string): ReadOptions {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const ignored: string[] = [];
  const take = <T>(name: string, read: (value: string) => T | null): T | null => {
    const value = parameters.get(name);
    if (value === null) return null;
    parameters.delete(name);
    const taken = read(value);
    if (taken === null) ignored.push(name);
    return taken;
  };
  const title = take('title', (value) => cleanTitle(value) || null);
  const locked = take('filters', (value) => (/^(?:locked|free)$/.test(value) ? value === 'locked' : null));
  const host = take('host', originOf);
  return { options: { title, locked: locked ?? false, host }, view: parameters.toString(), ignored };
}

/** The parameters again; empty when all are left to their defaults. */
export function writeEmbedOptions({ title, locked, host }: EmbedOptions): string {
  const parameters = new URLSearchParams();
  if (title) parameters.set('title', title);
  if (locked) parameters.set('filters', 'locked');
  if (host) parameters.set('host', host);
  return parameters.toString();
}

/** One line without characters that turn the direction of writing or take no room. */
function cleanTitle(value: string): string {
  const visible = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').replace(/\s+/g, ' ');
  return visible.trim().slice(0, LONGEST_TITLE);
}

function originOf(value: string): string | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url && /^https?:$/.test(url.protocol) && url.origin === value ? value : null;
}
