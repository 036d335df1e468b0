/** Imports a source file, which is written in TypeScript, into a script: it is bundled, and imported from there. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/**
 * @template Exports
 * @param {string} entry from the root of the project
 * @param {{ isWhole?: boolean }} [options] whole: with the packages that it imports, so that what cannot be imported by name can be used too
 * @returns {Promise<Exports>}
 */
export async function importSource(entry, { isWhole = true } = {}) {
  const name = path.basename(entry, '.ts');
  const outfile = path.join(projectRoot, 'dist', `${name}-${process.pid}.${isWhole ? 'cjs' : 'mjs'}`);
  await esbuild.build({
    absWorkingDir: projectRoot,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    ...(!isWhole && { format: 'esm', packages: 'external' }),
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
