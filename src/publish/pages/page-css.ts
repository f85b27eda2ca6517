import { digest } from '../corpus/corpus-files.ts';
import type { SiteFile } from '../site/site-content.ts';

/** Paper and ink, as in the app (src/ui/tokens.css); system fonts, so that a page is one small file and its style. */
const CSS = `:root {
  color-scheme: light dark;
  --surface: light-dark(#fffdf9, #1b1f23);
  --ink: light-dark(#1d1b18, #ece8e0);
  --muted: light-dark(#5d5850, #aaa59b);
  --line: light-dark(#ddd7ca, #343a40);
  --accent: light-dark(#1d4e80, #93bfea);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--surface); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
header, main, footer { max-width: 44rem; margin: 0 auto; padding: 0 1rem; }
header { padding-block: 1rem; border-bottom: 1px solid var(--line); }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
a { color: var(--accent); padding-block: 0.2rem; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
h1, h2, h3, blockquote { font-family: Georgia, serif; line-height: 1.25; }
h1 { font-size: 1.75rem; }
h1, h2, h3, li, dd, blockquote { overflow-wrap: anywhere; unicode-bidi: isolate; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.3rem 1rem; }
dt { color: var(--muted); }
dd { margin: 0; }
li { margin-block: 0.35rem; }
blockquote { margin: 0.5rem 0 1.5rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); font-size: 1.0625rem; line-height: 1.5; }
blockquote p { margin: 0.4rem 0; }
footer { margin-top: 3rem; padding-block: 1rem; border-top: 1px solid var(--line); color: var(--muted); font-size: 0.875rem; }
`;

/** The style of all pages, under a name that changes with it. */
export const PAGE_CSS: SiteFile = { path: `assets/pages-${digest(CSS)}.css`, content: CSS };
