import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { CONTENT_POLICY, HEADERS } from './scripts/content-policy.ts';
import { leanMap } from './scripts/lean-map.ts';
import { bundledVersion } from './scripts/offline/bundled-files.ts';
import { compiledMessages } from './scripts/messages/plugin.ts';

/** Writes the policy into the built page, first in its head; the development server needs inline scripts. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'dateline-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * pmtiles brings an inflater for browsers without DecompressionStream (before 2023); light-dark() in the style sheets
 * asks for newer ones anyway, so it is left out of the first view.
 */
function leaveOutInflater(): Plugin {
  const id = '\0dateline-no-inflater';
  return {
    name: 'dateline-no-inflater',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'fflate' && /node_modules\/pmtiles\//.test(importer ?? '') ? id : null,
    load: (loaded) =>
      loaded === id
        ? 'export function decompressSync() { throw new Error("This browser has no DecompressionStream."); }'
        : null,
  };
}

/** Lets the program name the version of the bundled files that it asks for. */
function versionOfBundledFiles(): Plugin {
  return {
    name: 'dateline-bundled-version',
    apply: 'build',
    config: () => ({ define: { __BUNDLED_VERSION__: JSON.stringify(bundledVersion('public')) } }),
  };
}

/**
 * What the first view needs is one file: the many small ones that parts loaded later would share compress worse, by
 * 8 KB in all. The entry stays apart: it waits for the words of a language, whose file may import from this one.
 */
const FIRST_VIEW = {
  name: 'first',
  tags: ['$initial' as const],
  test: /^(?!.*(?:\/src\/app\/main\.tsx|\.html)$)/,
  includeDependenciesRecursively: false,
};

export default defineConfig({
  base: './',
  // What is not there is 404, not the map's page: robots.txt, or a basemap that is missing.
  appType: 'mpa',
  plugins: [
    react(),
    compiledMessages({ split: true }),
    leanMap(),
    leaveOutInflater(),
    contentSecurityPolicy(),
    versionOfBundledFiles(),
  ],
  build: {
    target: 'es2022',
    // light-dark() stays as it is written: these know it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [FIRST_VIEW] } } },
  },
  worker: { format: 'es' },
  preview: {
    port: 4173,
    headers: HEADERS,
  },
});
