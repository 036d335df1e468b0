/**
 * Runs a suite inside VS Code with the packaged extension installed, through @vscode/test-electron: in a desktop
 * VS Code where one can be had, else in VS Code's own server by way of code-shim.mjs.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { say } from './output.mjs';
import { installExtension } from './server.mjs';

/**
 * @typedef {object} SuiteRun
 * @property {string} version of VS Code
 * @property {string} root the folder of VS Code's server
 * @property {string} node the Node that runs it
 * @property {string} vsix
 * @property {string} tests the bundled suites
 * @property {string} [yaml] the extension that plays that of Red Hat
 * @property {'folder' | 'untrusted' | 'empty' | 'live' | 'yaml-first' | 'yaml-last'} suite
 * @property {string} workspace the folder that is copied and opened
 * @property {string} picture where a picture of a run that did not end is left
 */

/** @typedef {{ passed: number, failed: number }} Counts */

const downloadTimeoutMs = 120_000;
const shim = fileURLToPath(new URL('./code-shim.mjs', import.meta.url));

const settings = {
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  // As on the desktop: in a browser, VS Code saves by itself.
  'files.autoSave': 'off',
};

/**
 * @param {SuiteRun} run
 * @returns {Promise<Counts>}
 */
export async function runSuite(run) {
  const folder = mkdtempSync(path.join(tmpdir(), 'helion-vscode-'));
  const at = (/** @type {string} */ name) => path.join(folder, name);
  const result = at('result.json');
  try {
    // Tests run only when some extension is under development: an empty one, so that ours is the installed one.
    mkdirSync(at('driver'));
    writeFileSync(at('driver/package.json'), JSON.stringify(driver));
    mkdirSync(at('user/User'), { recursive: true });
    writeFileSync(at('user/User/settings.json'), JSON.stringify({ ...settings, ...trust(run) }));
    cpSync(run.workspace, at('workspace'), { recursive: true });
    const executable = await prepare(run, at('user'), at('extensions'));
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: at('driver'),
      extensionTestsPath: run.tests,
      extensionTestsEnv: {
        HELION_VSCODE_ROOT: run.root,
        HELION_VSCODE_NODE: run.node,
        HELION_TEST_RESULT: result,
        HELION_TEST_SUITE: run.suite,
        HELION_TEST_PICTURE: run.picture,
        ...(run.yaml && { HELION_TEST_YAML: run.yaml }),
      },
      launchArgs: [
        ...(run.suite === 'empty' ? [] : [at('workspace')]),
        `--user-data-dir=${at('user')}`,
        `--extensions-dir=${at('extensions')}`,
      ],
    }).catch((error) => say(error instanceof Error ? error.message : String(error)));
    if (existsSync(`${result}.txt`)) say(readFileSync(`${result}.txt`, 'utf8').trimEnd());
    return counts(existsSync(result) ? readFileSync(result, 'utf8') : undefined);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * What a suite wrote about itself. No result, or one without a single test that passed, is a failure.
 * @param {string | undefined} json
 * @returns {Counts}
 */
export function counts(json) {
  const { passed = 0, failed = 0 } = json === undefined ? {} : JSON.parse(json);
  return { passed, failed: passed === 0 && failed === 0 ? 1 : failed };
}

const driver = { name: 'driver', publisher: 'test', version: '0.0.0', engines: { vscode: '^1.91.0' } };

/** @param {SuiteRun} run */
function trust(run) {
  const trusted = run.suite !== 'untrusted';
  return { 'security.workspace.trust.enabled': !trusted, 'security.workspace.trust.startupPrompt': 'never' };
}

/**
 * Installs the extension and returns the executable to run.
 * @param {SuiteRun} run
 * @param {string} userData
 * @param {string} extensionsDir
 */
async function prepare(run, userData, extensionsDir) {
  const vsixes = [...(run.suite === 'yaml-first' && run.yaml ? [run.yaml] : []), run.vsix];
  // The library switches workspace trust off on a desktop, so that run needs the server.
  const desktop = run.suite === 'untrusted' ? undefined : await desktopExecutable(run.version);
  if (!desktop) {
    const server = { root: run.root, node: run.node, dataDir: path.join(userData, 'server'), extensionsDir };
    for (const vsix of vsixes) await installExtension(server, vsix);
    return shim;
  }
  const [program, ...args] = resolveCliArgsFromVSCodeExecutablePath(desktop, { reuseMachineInstall: true });
  if (!program) throw new Error('The command line of the downloaded VS Code was not found.');
  const own = [`--user-data-dir=${userData}`, `--extensions-dir=${extensionsDir}`];
  for (const vsix of vsixes)
    execFileSync(program, [...args, ...own, '--install-extension', vsix], { stdio: 'ignore' });
  return desktop;
}

/** @type {Map<string, Promise<string | undefined>>} */
const desktops = new Map();

/**
 * A desktop VS Code, downloaded once. Undefined where none can be downloaded or no window can be opened.
 * @param {string} version
 */
function desktopExecutable(version) {
  let found = desktops.get(version);
  if (!found) {
    found = download(version);
    desktops.set(version, found);
  }
  return found;
}

/** @param {string} version */
async function download(version) {
  if (process.platform === 'linux' && !process.env['DISPLAY']) return undefined;
  const tooLate = new Promise((resolve) => setTimeout(resolve, downloadTimeoutMs).unref());
  const downloaded = downloadAndUnzipVSCode({ version, timeout: downloadTimeoutMs }).catch(() => undefined);
  const executable = await Promise.race([downloaded, tooLate]);
  if (typeof executable === 'string') return executable;
  console.error(
    `VS Code ${version} for the desktop could not be downloaded: its server from npm is used instead.`,
  );
  return undefined;
}
