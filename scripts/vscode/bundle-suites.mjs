/** Bundles the tests that run inside VS Code into `dist-test/`: one file for Node, one for a worker. */
import { readFile } from 'node:fs/promises';
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
      define: { global: 'globalThis' },
      plugins: [mochaForWorkers],
    }),
  ]);
  return { node: path.join(outdir, 'node.js'), web: path.join(outdir, 'web.js') };
}

/**
 * Mocha's build for browsers is a script in a package of ES modules: bundled as it is, it would find the `module` of the
 * bundle and put itself in the place of what the bundle exports.
 * @type {import('esbuild').Plugin}
 */
const mochaForWorkers = {
  name: 'mocha-for-workers',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `var exports, module, define;\n${await readFile(file, 'utf8')}`,
    }));
  },
};
