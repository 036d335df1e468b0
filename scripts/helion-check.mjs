/**
 * `npm run --silent helion-check -- PATH...`: runs the command-line checker from a checkout, after building what is
 * missing or stale. Lines about the build go to standard error, because standard output is the checker's.
 */
import { buildIfStale } from './build.mjs';

try {
  await buildIfStale({ log: () => undefined });
  await import('../dist/cli/helion-check.js');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
