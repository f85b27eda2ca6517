import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compiledMessages } from './scripts/messages/plugin.ts';

/** Unit, table, golden and component tests. The browser suite has its own file, vitest.browser.config.ts. */
export default defineConfig({
  plugins: [react(), compiledMessages({ split: false })],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/setup.ts'],
    // Long enough for a busy machine: a test says what is right, never how fast it is.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text-summary'],
      // A little below what the suite reaches: losing the tests of one part falls through. What is driven in Chromium
      // alone (dialogs, drawing on the map, the offline worker) counts as not covered here.
      thresholds: { statements: 82, branches: 78, functions: 77, lines: 83 },
    },
  },
});
