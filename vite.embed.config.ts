import { defineConfig, mergeConfig } from 'vite';
import { compiledMessages } from './scripts/messages/plugin.ts';
import base from './vite.config.ts';

/**
 * The frame for other pages, beside the app in the same folder. It is drawn by Preact, which takes the same components
 * in a tenth of the weight: a page may hold ten of them. `npm run build` runs this after the app's own build.
 */
export default defineConfig(
  mergeConfig(
    { ...base, plugins: base.plugins?.filter((plugin) => !isMessages(plugin)) },
    {
      plugins: [compiledMessages({ split: true, alsoFirst: ['embed'] })],
      resolve: {
        alias: [
          { find: /^react(?:-dom)?$/, replacement: 'preact/compat' },
          { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
          { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
        ],
      },
      build: { emptyOutDir: false, copyPublicDir: false, rolldownOptions: { input: 'embed.html' } },
    },
  ),
);

function isMessages(plugin: unknown): boolean {
  return (
    typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === 'dateline-messages'
  );
}
