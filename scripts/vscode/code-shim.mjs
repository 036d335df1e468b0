#!/usr/bin/env node
/**
 * Stands in for the desktop's `code` executable: @vscode/test-electron spawns it with the arguments that the desktop
 * understands, and it runs the same suite in VS Code's own server with a browser that nobody sees. Its exit code is the
 * suite's. Which server and which Node it takes is said by the variables HELION_VSCODE_ROOT and HELION_VSCODE_NODE.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { launchBrowser, newPage } from './browser.mjs';
import { startServer } from './server.mjs';

/** Exit codes for what is no result of the suite. */
const ended = { pageCrashed: 70, serverEnded: 71, noResult: 72, tookTooLong: 124 };

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
});
const root = variable('HELION_VSCODE_ROOT');
const node = variable('HELION_VSCODE_NODE');
const result = variable('HELION_TEST_RESULT');
const timeoutMs = Number(process.env['HELION_TEST_TIMEOUT'] ?? 420_000);
const verbose = process.env['HELION_TEST_VERBOSE'] !== undefined;

/** @type {string[]} */
const log = [];
/** @param {string} text */
const note = (text) => {
  log.push(text);
  if (verbose) process.stderr.write(text);
};

const server = await startServer({
  root,
  node,
  dataDir: path.join(String(values['user-data-dir']), 'server'),
  extensionsDir: String(values['extensions-dir']),
  settings: userSettings(),
  // VS Code since 1.139 ignores the paths of the tests without the driver.
  args: ['--enable-smoke-test-driver', ...(wantsTrust() ? [] : ['--disable-workspace-trust'])],
  log: note,
});
/** @type {import('playwright-core').Browser | undefined} */
let browser;
process.once('SIGINT', () => void stop(130));
process.once('SIGTERM', () => void stop(143));

try {
  browser = await launchBrowser();
  const page = await newPage(browser);
  const code = new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    page.on('crash', () => resolve(ended.pageCrashed));
    server.child.once('exit', () => resolve(ended.serverEnded));
    setTimeout(() => resolve(ended.tookTooLong), timeoutMs).unref();
  });
  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ type, /** @type {unknown[]} */ args) =>
      note(`${type} ${args.map((arg) => String(arg).slice(0, 500)).join(' ')}\n`),
  );
  await page.goto(`${server.url}?${query()}`);
  let exitCode = Number(await code);
  // An extension host that dies ends with 0, so only a result that the suite wrote counts.
  if (exitCode === 0 && !existsSync(result)) exitCode = ended.noResult;
  if (exitCode !== 0 && !existsSync(result)) {
    process.stderr.write(`The suite did not run to its end (${exitCode}); the last of VS Code's log:\n`);
    if (!verbose) process.stderr.write(log.join('').slice(-6000));
    const picture = process.env['HELION_TEST_PICTURE'];
    if (picture) await page.screenshot({ path: picture }).catch(() => undefined);
  }
  await stop(exitCode);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  await stop(1);
}

/** The desktop reads the user's settings from here; the server has no place for them but the machine's. */
function userSettings() {
  const file = path.join(String(values['user-data-dir']), 'User/settings.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** The library always asks for no workspace trust; a test that is about trust says so in its settings. */
function wantsTrust() {
  return userSettings()['security.workspace.trust.enabled'] === true;
}

/** What opens: a folder or a workspace when one is named, else an empty window. */
function query() {
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  for (const name of /** @type {const} */ (['extensionDevelopmentPath', 'extensionTestsPath'])) {
    const value = values[name];
    if (value) payload.push([name, `vscode-remote://${server.authority}${path.resolve(String(value))}`]);
  }
  const [opened] = positionals;
  const kind = opened?.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return new URLSearchParams({
    ...(opened ? { [kind]: path.resolve(opened) } : { ew: 'true' }),
    payload: JSON.stringify(payload),
  });
}

/**
 * @param {number} code
 * @returns {Promise<never>}
 */
async function stop(code) {
  await browser?.close().catch(() => undefined);
  await server.stop();
  process.exit(code);
}

/** @param {string} name */
function variable(name) {
  const value = process.env[name];
  if (!value) throw new Error(`The variable ${name} must be set.`);
  return value;
}
