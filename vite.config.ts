import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { leanProtomaps } from './scripts/vite-protomaps.ts';

export default defineConfig({
  base: './',
  plugins: [react(), leanProtomaps()],
  build: { target: 'es2022', sourcemap: true, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  preview: { port: 4173 },
});
