import { defineConfig } from 'vitest/config';

/** The browser suite: a real Chromium against the built site. Files share one machine, so they run one after another. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A machine with two busy cores is no reason to fail.
    expect: { poll: { timeout: 15_000, interval: 100 } },
  },
});
