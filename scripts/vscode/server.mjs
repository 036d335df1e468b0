/**
 * Starts VS Code's own server for `npm start` and for the tests, installs an extension into it, and ends it without
 * leaving a process behind. Fetching it is left to get.mjs, opening it in a browser to browser.mjs.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * @typedef {object} ServerOptions
 * @property {string} root the folder that holds `out/server-main.js`
 * @property {string} node the Node executable that runs it
 * @property {string} dataDir where it keeps its data
 * @property {string} extensionsDir where extensions are installed
 * @property {number} [port] 0, the default, takes a free one
 * @property {string} [token] what a browser must bring to be let in; without it everybody on this machine is
 * @property {Record<string, unknown>} [settings] written as settings of the machine
 * @property {readonly string[]} [args] further arguments
 * @property {Record<string, string>} [env] further environment variables, which the extension host inherits
 * @property {(text: string) => void} [log] takes what the server prints
 */

/** @typedef {{ authority: string, url: string, child: import('node:child_process').ChildProcess, stop: () => Promise<void> }} Server */

const startTimeoutMs = 60_000;
const stopTimeoutMs = 5_000;

/** No call to an extension gallery, and no options of ours meant for another Node. */
const quiet = { EXTENSIONS_GALLERY: '{}', NODE_OPTIONS: '' };

/**
 * Installs a packaged extension. Rejects with what the server said when that fails.
 * @param {Pick<ServerOptions, 'root' | 'node' | 'dataDir' | 'extensionsDir'>} options
 * @param {string} vsix
 */
export async function installExtension({ root, node, dataDir, extensionsDir }, vsix) {
  const args = ['--server-data-dir', dataDir, '--extensions-dir', extensionsDir, '--install-extension', vsix];
  try {
    await promisify(execFile)(node, [main(root), ...args, '--force'], {
      env: { ...process.env, ...quiet },
      timeout: startTimeoutMs,
    });
  } catch (error) {
    const { stderr } = /** @type {{ stderr?: string }} */ (error);
    throw new Error(
      `VS Code did not install ${path.basename(vsix)}: ${stderr?.trim().split('\n').at(-1) ?? error}`,
    );
  }
}

/**
 * Resolves when the server accepts connections, rejects when it ends before.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  const { root, node, dataDir, extensionsDir, port = 0, token, settings = {}, args = [], log } = options;
  const machine = path.join(dataDir, 'data/Machine');
  mkdirSync(machine, { recursive: true });
  writeFileSync(path.join(machine, 'settings.json'), JSON.stringify(settings, null, 2));
  const child = spawn(
    node,
    [
      main(root),
      ...['--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms'],
      ...(token ? ['--connection-token', token] : ['--without-connection-token']),
      ...['--telemetry-level', 'off', '--disable-update-check', '--disable-getting-started-override'],
      ...['--server-data-dir', dataDir, '--extensions-dir', extensionsDir, ...args],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...options.env, ...quiet } },
  );
  const stop = () => stopProcess(child);
  try {
    const taken = await listening(child, log);
    const authority = `127.0.0.1:${taken}`;
    return { authority, url: `http://${authority}/`, child, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {string} root */
function main(root) {
  return path.join(root, 'out/server-main.js');
}

/**
 * The port that the server says it listens on.
 * @param {import('node:child_process').ChildProcess} child
 * @param {((text: string) => void) | undefined} log
 * @returns {Promise<number>}
 */
function listening(child, log) {
  return new Promise((resolve, reject) => {
    let seen = '';
    const timer = setTimeout(
      () => reject(new Error(`VS Code's server did not start in ${startTimeoutMs} ms.`)),
      startTimeoutMs,
    ).unref();
    /** @param {Buffer} data */
    const read = (data) => {
      log?.(String(data));
      if (seen.length < 100_000) seen += data;
      // With a taken port the server says so and stays, useless.
      if (seen.includes('EADDRINUSE')) reject(new Error('another program has it.'));
      const said = /Extension host agent listening on (\d+)/.exec(seen);
      if (said) {
        clearTimeout(timer);
        resolve(Number(said[1]));
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ended with ${code}: ${seen.slice(-1000)}`));
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
async function stopProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
  await gone;
  clearTimeout(timer);
}
