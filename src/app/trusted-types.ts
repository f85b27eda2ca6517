import { isInert } from '../sources/inertly.ts';

/** The part of Trusted Types that is used here; TypeScript's DOM does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {
      readonly createHTML: (html: string) => string;
      readonly createScriptURL: (url: string) => string | null;
    },
  ): unknown;
}

/** What Leaflet writes: credits with links, and the signs on its buttons. */
const HARMLESS = /<(?!(?:\/?(?:b|br|span)|\/a|svg\/|span aria-hidden="true"|a href="https?:\/\/[^"<>]*")>)/g;

/** Markup with nothing in it but a few harmless elements; any other tag becomes text. */
export function harmless(html: string): string {
  return html.replace(HARMLESS, '&lt;');
}

/** The address of a script of this site, for workers; `null`, which the browser refuses, for any other. */
export function ownScript(url: string, base: string): string | null {
  const own = new URL('.', base);
  const asked = new URL(url, base);
  return asked.origin === own.origin && asked.pathname.startsWith(own.pathname) ? asked.href : null;
}

/**
 * The page's policy names this one as the only way in which text becomes markup or the address of a script, where the
 * browser knows Trusted Types (Chromium, Safari 26). Text never becomes script. Imported first: Leaflet writes markup as
 * it loads.
 */
(globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createHTML: (html) => (isInert() ? html : harmless(html)),
  createScriptURL: (url) => ownScript(url, document.baseURI),
});
