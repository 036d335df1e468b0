/** Runs a bundle of the command line from a checkout, for `helion.mjs` and `helion-check.mjs`. */
import { buildIfStale } from './build.mjs';

/**
 * After building what is missing or stale. Nothing is said about the build, because standard output is the program's.
 * @param {string} name
 */
export async function runBundle(name) {
  try {
    await buildIfStale({ log: () => undefined });
    // npm changes to the folder of the package; paths are meant from where the user stands.
    if (process.env['INIT_CWD']) process.chdir(process.env['INIT_CWD']);
    await import(`../dist/cli/${name}.js`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
