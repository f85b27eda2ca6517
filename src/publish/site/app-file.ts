import { PAGE_REVISION } from '../../core/published/page-revision.ts';
import { digest } from '../corpus/corpus-files.ts';
import { indexHtml } from './index-html.ts';
import type { SiteContent } from './site-content.ts';

/** A file of the built app as this map has it: its page, its manifest and its service worker name the map. */
export function appFile(name: string, bytes: Uint8Array, site: SiteContent): string | Uint8Array {
  if (name === 'index.html') return indexHtml(bytes, site);
  if (name === 'manifest.webmanifest') return manifest(bytes, site);
  if (name === 'sw.js') return serviceWorker(bytes, site);
  return bytes;
}

function manifest(bytes: Uint8Array, { title, description }: SiteContent): string {
  const built = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  return `${JSON.stringify({ ...built, name: title, short_name: title, description: description || title }, null, 2)}\n`;
}

/**
 * Readers' browsers take the page anew when this worker changes. It changes with the program, the title and the
 * description, but not with the events: those have a notice of their own.
 */
function serviceWorker(bytes: Uint8Array, { title, description, baseUrl }: SiteContent): string {
  const built = new TextDecoder().decode(bytes);
  const pattern = new RegExp(`${PAGE_REVISION}[0-9a-f]{16}`);
  const program = pattern.exec(built)?.[0];
  if (program === undefined)
    throw new Error('sw.js does not say which page it belongs to; run "npm run build".');
  return built.replace(
    pattern,
    PAGE_REVISION + digest(JSON.stringify([program, title, description, baseUrl])),
  );
}
