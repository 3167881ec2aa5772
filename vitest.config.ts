import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // the tests of the command run what `npm run build` makes
    globalSetup: ['test/support/build.ts'],
    // hostile inputs and whole corpora are read in some tests; a hang must still fail the run
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
