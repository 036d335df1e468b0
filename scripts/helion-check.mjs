/**
 * `npm run --silent helion-check -- PATH...`: runs the command-line checker from a checkout, after building what is
 * missing or stale. Nothing is said about the build, because standard output is the checker's.
 */
import { buildIfStale } from './build.mjs';

try {
  await buildIfStale({ log: () => undefined });
  // npm changes to the folder of the package; paths are meant from where the user stands.
  if (process.env['INIT_CWD']) process.chdir(process.env['INIT_CWD']);
  await import('../dist/cli/helion-check.js');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
