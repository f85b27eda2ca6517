import { CORPUS_FOLDER, POINTER_NAME } from '../core/published/format.ts';

/** How a request is answered; `null`: by the network, as if there were no worker. */
export type Kind = 'page' | 'asset' | 'pointer' | 'part' | 'bundled' | 'basemap' | 'reading' | null;

const BUNDLED = /^(?:gazetteer|models|basemap)\//;
/** Pages without the map, and the frame: kept as they were last read. */
const READING = /^(?:(?:event|place|archive)\/[^/]+\.html|changes\.html|embed\.html)$/;

/**
 * What is asked for, by its address below `scope` (the site's root). Other origins, other folders and anything but GET
 * are left alone, and so are feeds, downloads and this worker itself.
 */
export function kindOf(
  { url, method }: { readonly url: string; readonly method: string },
  scope: string,
): Kind {
  if (method !== 'GET' || !url.startsWith(scope)) return null;
  const path = pathIn(url, scope);
  if (path === '' || path === 'index.html') return 'page';
  if (path.startsWith('assets/')) return 'asset';
  if (path === CORPUS_FOLDER + POINTER_NAME) return 'pointer';
  if (path.startsWith(CORPUS_FOLDER)) return 'part';
  // Without a version it is not the program that asks.
  if (BUNDLED.test(path))
    return versionOf(url) === null ? null : path.endsWith('.pmtiles') ? 'basemap' : 'bundled';
  return READING.test(path) ? 'reading' : null;
}

/** The path from the root of the site, without query and fragment. */
export function pathIn(url: string, scope: string): string {
  return url.slice(scope.length).replace(/[?#].*$/s, '');
}

/** Of bundled files; see `bundled()`. */
export function versionOf(url: string): string | null {
  return new URL(url).searchParams.get('v');
}
