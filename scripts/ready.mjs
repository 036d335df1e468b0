/**
 * Makes `helion` ready in a clone that somebody else's pipeline made: what it is bundled from is installed, it is built, and
 * its path is printed. In a clone where that was done, or that brings the program, nothing is done.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { npm } from './npm.mjs';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const program = path.join(projectRoot, 'dist/cli/helion.js');

/** @returns {Promise<string>} the path of the program */
export async function ready() {
  if (existsSync(program)) return program;
  if (!existsSync(path.join(projectRoot, 'node_modules/esbuild'))) {
    const quietly = ['--ignore-scripts', '--no-audit', '--no-fund'];
    // What those who work on it need is hundreds of megabytes: this is what it is made of. The bundler, which npm would leave
    // out as well, goes where the scripts find it.
    npm(['ci', '--omit=dev', ...quietly], projectRoot);
    const { packages } = JSON.parse(readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8'));
    const bundler = `esbuild@${packages['node_modules/esbuild'].version}`;
    const beside = ['--prefix', path.join(projectRoot, 'scripts')];
    npm(['install', '--no-save', '--no-package-lock', ...beside, ...quietly, bundler], projectRoot);
  }
  // Its modules are there only now.
  const { build } = await import('./build.mjs');
  await build({ log: () => undefined });
  return program;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await ready());
  } catch (error) {
    const { stderr, message } = /** @type {Error & { stderr?: string }} */ (error);
    console.error(`The program could not be made ready: ${stderr?.trim() || message}`);
    process.exitCode = 2;
  }
}
