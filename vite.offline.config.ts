import { defineConfig } from 'vite';
import { bundledFiles, bundledVersion } from './scripts/offline/bundled-files.ts';
import { programFiles } from './scripts/offline/program-files.ts';

/**
 * The service worker, one file beside the map's page. It names the files of the program, so `npm run build` makes it
 * after them, and before the frame's, which are not its business. vite-plugin-pwa does the same with 327 packages.
 */
export default defineConfig(({ command }) => ({
  define:
    command === 'build'
      ? {
          __PROGRAM_FILES__: JSON.stringify(programFiles('dist')),
          __BUNDLED_FILES__: JSON.stringify(bundledFiles('public')),
          __BUNDLED_VERSION__: JSON.stringify(bundledVersion('public')),
          'process.env.NODE_ENV': '"production"',
        }
      : {},
  build: {
    target: 'es2022',
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'src/offline/service-worker.ts',
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
}));
