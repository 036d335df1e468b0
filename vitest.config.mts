/**
 * How the tests that need no editor are found and run; those inside VS Code have a runner of their own.
 *
 * Tests of the core are pure, so that files may share a thread and the modules that are loaded there: reading the rules
 * takes longer than most files of tests. Tests that start processes have one each, after the build. No test asserts a
 * time; the limits are for what hangs, on a machine that has other things to do.
 */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    // By itself, Vitest leaves one processor free.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...limits,
          name: 'core',
          include: ['test/core/**/*.test.ts', 'test/support/**/*.test.ts'],
          globalSetup: ['test/support/generate-first.ts'],
          pool: 'threads',
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...limits,
          name: 'built',
          include: ['test/**/*.test.ts'],
          exclude: ['test/core/**', 'test/support/**', 'test/vscode/**'],
          globalSetup: ['test/support/build-first.ts'],
          pool: 'forks',
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
