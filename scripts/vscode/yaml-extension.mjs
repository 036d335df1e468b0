/**
 * Packs the extension that plays the YAML extension of Red Hat in tests, with the server of the real one from npm. It is
 * for this machine only: the server stays where npm has put it.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import { silently } from '../silently.mjs';
import { projectRoot } from './get.mjs';

/**
 * @param {string} folder where it is made
 * @returns {Promise<string>} the path of the .vsix
 */
export async function packYamlExtension(folder) {
  const source = path.join(projectRoot, 'test/vscode/fixtures/yaml-extension');
  const at = path.join(folder, 'yaml-extension');
  mkdirSync(at, { recursive: true });
  cpSync(path.join(source, 'package.json'), path.join(at, 'package.json'));
  cpSync(path.join(projectRoot, 'LICENSE'), path.join(at, 'LICENSE'));
  const server = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
  await build({
    entryPoints: [path.join(source, 'main.ts')],
    outfile: path.join(at, 'main.js'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    define: { YAML_SERVER: JSON.stringify(server) },
    logLevel: 'warning',
  });
  const packagePath = path.join(folder, 'vscode-yaml.vsix');
  await silently(() =>
    createVSIX({ cwd: at, packagePath, dependencies: false, allowMissingRepository: true }),
  );
  return packagePath;
}
