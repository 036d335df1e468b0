/** How the tests that need no editor are found and run; those inside VS Code have a runner of their own. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'node_modules/**'],
    globalSetup: ['test/support/build-first.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
