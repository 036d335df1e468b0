/** Bundles the tests that run inside VS Code into `dist-test/`: one file for Node, one for a worker. */
import path from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from './get.mjs';

/** @returns {Promise<{ node: string, web: string }>} the files that VS Code is told to run */
export async function bundleSuites() {
  const outdir = path.join(projectRoot, 'dist-test');
  const suite = path.join(projectRoot, 'test/vscode/suite');
  /** @type {import('esbuild').BuildOptions} */
  const common = {
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    outdir,
    sourcemap: 'inline',
    logLevel: 'warning',
  };
  await Promise.all([
    build({
      ...common,
      platform: 'node',
      external: ['vscode', 'mocha'],
      entryPoints: { node: path.join(suite, 'index.ts') },
    }),
    build({
      ...common,
      platform: 'browser',
      external: ['vscode'],
      entryPoints: { web: path.join(suite, 'web-index.ts') },
      // Mocha's build for browsers asks for `global`.
      define: { global: 'globalThis' },
    }),
  ]);
  return { node: path.join(outdir, 'node.js'), web: path.join(outdir, 'web.js') };
}
