import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests talk to loopback only; a hanging one is a bug, not a slow machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
