/**
 * `npm run test:vscode`: packages the extension and tries it in real VS Codes, oldest and newest and in the browser.
 * Words after `--` choose among the runs, for example `npm run test:vscode -- 1.100.3 empty`. The last line says
 * `N passed, N failed`; pictures stay in `artifacts/screenshots/`.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCompare } from '../test/vscode/ui/compare.mjs';
import { runFirstRun } from '../test/vscode/ui/first-run.mjs';
import { runFixes } from '../test/vscode/ui/fixes.mjs';
import { runPlanForTwenty } from '../test/vscode/ui/plan-for-twenty.mjs';
import { runPredicted } from '../test/vscode/ui/predicted.mjs';
import { runReports } from '../test/vscode/ui/reports.mjs';
import { runSlips } from '../test/vscode/ui/slips.mjs';
import { runTypedByAUser } from '../test/vscode/ui/typed-by-a-user.mjs';
import { packageExtension } from './package.mjs';
import { findChromium } from './vscode/browser.mjs';
import { bundleSuites } from './vscode/bundle-suites.mjs';
import { getNodeFor, getVSCode, projectRoot } from './vscode/get.mjs';
import { runSuite } from './vscode/run-suite.mjs';
import { runWebSuite, webVersion } from './vscode/run-web.mjs';
import { installExtension } from './vscode/server.mjs';
import { vscodeVersions } from './vscode/versions.mjs';
import { packYamlExtension } from './vscode/yaml-extension.mjs';

/** @typedef {import('./vscode/run-suite.mjs').Counts} Counts */

const chosen = process.argv.slice(2);
const fixtures = path.join(projectRoot, 'test/vscode/workspace');
const examples = path.join(projectRoot, 'examples');
const model = path.join(examples, 'input-model');
const pictures = path.join(projectRoot, 'artifacts/screenshots');
const total = { passed: 0, failed: 0 };

/**
 * Suites that a run without words leaves to the other version, so that all of it takes minutes: what a newer VS Code may
 * break runs in the newest, what an older one may lack in the oldest, and the tests of the API in both.
 * @type {Readonly<Record<string, readonly string[] | undefined>>}
 */
const LEFT_OUT = {
  [vscodeVersions[0]?.version ?? '']: [
    ...['live', 'slips', 'fixes', 'predicted', 'compare', 'reports', 'first-run', 'plan'],
  ],
  [vscodeVersions.at(-1)?.version ?? '']: ['untrusted', 'empty', 'user'],
};

const temporary = mkdtempSync(path.join(tmpdir(), 'helion-vscode-'));
try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed++;
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function main() {
  findChromium();
  mkdirSync(pictures, { recursive: true });
  const vsix = await packageExtension();
  const tests = await bundleSuites();
  const yaml = await packYamlExtension(temporary);
  for (const vscode of vscodeVersions) {
    const { version } = vscode;
    const kinds = [
      ...suitesOf(vscode),
      'user',
      'slips',
      'fixes',
      'predicted',
      'compare',
      'reports',
      'first-run',
      'plan',
    ];
    if (!kinds.some((kind) => isChosen(version, kind))) continue;
    const node = getNodeFor(vscode);
    if (!node) {
      console.log(
        `VS Code ${version} is skipped: it needs Node ${vscode.minNode.join('.')} or newer, and npm has none for this system.`,
      );
      continue;
    }
    const root = getVSCode(vscode);
    for (const suite of suitesOf(vscode)) {
      const workspace = suite === 'live' ? examples : fixtures;
      const picture = path.join(pictures, `${version}-${suite}-failed.png`);
      await run(version, suite, () =>
        runSuite({ version, root, node, vsix, yaml, tests: tests.node, suite, workspace, picture }),
      );
    }
    await run(version, 'user', () =>
      runTypedByAUser({ root, node, vsix, workspace: fixtures, pictures: path.join(pictures, version) }),
    );
    await run(version, 'slips', () =>
      runSlips({ root, node, vsix, workspace: model, pictures: path.join(pictures, `${version}-slips`) }),
    );
    await run(version, 'fixes', () =>
      runFixes({ root, node, vsix, workspace: model, pictures: path.join(pictures, `${version}-fixes`) }),
    );
    await run(version, 'predicted', () =>
      runPredicted({
        ...{ root, node, vsix, workspace: model },
        pictures: path.join(pictures, `${version}-predicted`),
      }),
    );
    await run(version, 'compare', () =>
      runCompare({ root, node, vsix, workspace: model, pictures: path.join(pictures, `${version}-compare`) }),
    );
    await run(version, 'reports', () =>
      runReports({
        ...{ root, node, vsix, workspace: fixtures },
        pictures: path.join(pictures, `${version}-reports`),
      }),
    );
    await run(version, 'first-run', () =>
      runFirstRun({
        root,
        node,
        vsix,
        workspace: model,
        pictures: path.join(pictures, `${version}-first-run`),
        // The German one presses the same buttons, and shows whether a text is missing.
        ...(chosen.length === 0 && { languages: ['de'] }),
      }),
    );
    await run(version, 'plan', () =>
      runPlanForTwenty({ root, node, vsix, pictures: path.join(pictures, `${version}-plan`) }),
    );
  }
  const oldest = vscodeVersions[0];
  if (!oldest || !isChosen(webVersion, 'web')) return;
  // VS Code unpacks the package as it does for everybody; the browser is served from there.
  const extensionsDir = path.join(temporary, 'extensions');
  const server = {
    root: getVSCode(oldest),
    node: process.execPath,
    dataDir: path.join(temporary, 'data'),
    extensionsDir,
  };
  await installExtension(server, vsix);
  const installed = readdirSync(extensionsDir).find((name) => name.startsWith('helion-language-server'));
  if (!installed) throw new Error('VS Code did not unpack the package.');
  await run(webVersion, 'web', () =>
    runWebSuite({
      extension: path.join(extensionsDir, installed),
      tests: tests.web,
      workspace: fixtures,
      picture: path.join(pictures, 'web-failed.png'),
    }),
  );
}

/**
 * What runs inside a VS Code. Beside the YAML extension, one order of start is tried in each.
 * @param {import('./vscode/versions.mjs').VSCodeVersion} vscode
 */
function suitesOf(vscode) {
  const beside = vscode === vscodeVersions[0] ? 'yaml-first' : 'yaml-last';
  return /** @type {const} */ (['folder', 'untrusted', 'empty', 'live', beside]);
}

/**
 * @param {string} version
 * @param {string} kind
 */
function isChosen(version, kind) {
  if (chosen.length === 0 && version in LEFT_OUT) return !LEFT_OUT[version]?.includes(kind);
  return chosen.every((word) => word === version || word === kind);
}

/**
 * On a busy machine VS Code now and then swallows a key, closes a menu or drops an answer. So a run that failed is made
 * once more from the beginning, in a new VS Code: what is wrong with the extension fails twice.
 * @param {string} version
 * @param {string} kind
 * @param {() => Promise<Counts>} work
 */
async function run(version, kind, work) {
  if (!isChosen(version, kind)) return;
  let counts = await runOnce(`VS Code ${version}: ${kind}`, work);
  if (counts.failed > 0) counts = await runOnce(`VS Code ${version}: ${kind}, once more`, work);
  total.passed += counts.passed;
  total.failed += counts.failed;
}

/**
 * @param {string} title
 * @param {() => Promise<Counts>} work
 * @returns {Promise<Counts>}
 */
async function runOnce(title, work) {
  console.log(`\n=== ${title}`);
  const start = Date.now();
  const counts = await work().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`=== ${title}: ${counts.passed} passed, ${counts.failed} failed in ${seconds} s`);
  return counts;
}
