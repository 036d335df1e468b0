/**
 * `npm run test:vscode`: packages the extension and tries it in real VS Codes, oldest and newest and in the browser.
 * Words after `--` choose among the runs, for example `npm run test:vscode -- 1.100.3 empty`. The last line says
 * `N passed, N failed`; pictures stay in `artifacts/screenshots/`.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
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
import { printedTogether, say } from './vscode/output.mjs';
import { runSuite } from './vscode/run-suite.mjs';
import { runWebSuite, webVersion } from './vscode/run-web.mjs';
import { installExtension } from './vscode/server.mjs';
import { vscodeVersions } from './vscode/versions.mjs';
import { packYamlExtension } from './vscode/yaml-extension.mjs';

/** @typedef {import('./vscode/run-suite.mjs').Counts} Counts */

/** @typedef {{ version: string, kind: string, work: () => Promise<Counts> }} Run */

const chosen = process.argv.slice(2);
const fixtures = path.join(projectRoot, 'test/vscode/workspace');
const examples = path.join(projectRoot, 'examples');
const model = path.join(examples, 'input-model');
const pictures = path.join(projectRoot, 'artifacts/screenshots');
const total = { passed: 0, failed: 0 };

/** @typedef {{ root: string, node: string, vsix: string, pictures: string }} OnScreen */

/**
 * What is driven through the screen, by its word.
 * @type {Readonly<Record<'user' | 'slips' | 'fixes' | 'predicted' | 'compare' | 'reports' | 'first-run' | 'plan', (run: OnScreen) => Promise<Counts>>>}
 */
const ON_SCREEN = {
  user: (run) => runTypedByAUser({ ...run, workspace: fixtures }),
  slips: (run) => runSlips({ ...run, workspace: model }),
  fixes: (run) => runFixes({ ...run, workspace: model }),
  predicted: (run) => runPredicted({ ...run, workspace: model }),
  compare: (run) => runCompare({ ...run, workspace: model }),
  reports: (run) => runReports({ ...run, workspace: fixtures }),
  // The German one presses the same buttons, and shows whether a text is missing.
  'first-run': (run) =>
    runFirstRun({ ...run, workspace: model, ...(chosen.length === 0 && { languages: ['de'] }) }),
  plan: (run) => runPlanForTwenty(run),
};
const KINDS_ON_SCREEN = /** @type {(keyof typeof ON_SCREEN)[]} */ (Object.keys(ON_SCREEN));

/** So that no long run is left alone at the end. */
const LONGEST_FIRST = ['live', 'folder', 'plan', 'first-run', 'slips', 'web'];

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

/** A VS Code waits more than it works, so two are tried at a time where there are processors for both. */
const atOnce = Math.min(2, availableParallelism());

const temporary = mkdtempSync(path.join(tmpdir(), 'helion-vscode-'));
try {
  findChromium();
  mkdirSync(pictures, { recursive: true });
  const waiting = await prepareRuns();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await tryTwice(next);
    }),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed++;
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/**
 * Packages, fetches what is missing, and lists the chosen runs, those that take long first.
 * @returns {Promise<Run[]>}
 */
async function prepareRuns() {
  const vsix = await packageExtension();
  const tests = await bundleSuites();
  const yaml = await packYamlExtension(temporary);
  const runs = vscodeVersions.flatMap((vscode) => runsIn(vscode, vsix, tests.node, yaml));
  if (isChosen(webVersion, 'web')) runs.push(await webRun(vsix, tests.web));
  return runs.sort((a, b) => place(a) - place(b));
}

/** @param {Run} run */
function place({ kind }) {
  const found = LONGEST_FIRST.indexOf(kind);
  return found < 0 ? LONGEST_FIRST.length : found;
}

/**
 * The chosen runs in one VS Code, none where it cannot be started.
 * @param {import('./vscode/versions.mjs').VSCodeVersion} vscode
 * @param {string} vsix
 * @param {string} tests
 * @param {string} yaml
 * @returns {Run[]}
 */
function runsIn(vscode, vsix, tests, yaml) {
  const { version } = vscode;
  const inside = suitesOf(vscode).filter((kind) => isChosen(version, kind));
  const screen = KINDS_ON_SCREEN.filter((kind) => isChosen(version, kind));
  if (inside.length + screen.length === 0) return [];
  const node = getNodeFor(vscode);
  if (!node) {
    console.log(
      `VS Code ${version} is skipped: it needs Node ${vscode.minNode.join('.')} or newer, and npm has none for this system.`,
    );
    return [];
  }
  const common = { root: getVSCode(vscode), node, vsix };
  return [
    ...inside.map((suite) => {
      const workspace = suite === 'live' ? examples : fixtures;
      const picture = path.join(pictures, `${version}-${suite}-failed.png`);
      return {
        ...{ version, kind: suite },
        work: () => runSuite({ ...common, version, yaml, tests, suite, workspace, picture }),
      };
    }),
    ...screen.map((kind) => {
      const own = path.join(pictures, kind === 'user' ? version : `${version}-${kind}`);
      return { version, kind, work: () => ON_SCREEN[kind]({ ...common, pictures: own }) };
    }),
  ];
}

/**
 * @param {string} vsix
 * @param {string} tests
 * @returns {Promise<Run>}
 */
async function webRun(vsix, tests) {
  const oldest = vscodeVersions[0];
  if (!oldest) throw new Error('There is no VS Code to unpack the package.');
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
  const extension = path.join(extensionsDir, installed);
  const picture = path.join(pictures, 'web-failed.png');
  return {
    ...{ version: webVersion, kind: 'web' },
    work: () => runWebSuite({ extension, tests, workspace: fixtures, picture }),
  };
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
 * @param {Run} run
 */
async function tryTwice({ version, kind, work }) {
  let counts = await tryOnce(`VS Code ${version}: ${kind}`, work);
  if (counts.failed > 0) counts = await tryOnce(`VS Code ${version}: ${kind}, once more`, work);
  total.passed += counts.passed;
  total.failed += counts.failed;
}

/**
 * @param {string} title
 * @param {Run['work']} work
 * @returns {Promise<Counts>}
 */
function tryOnce(title, work) {
  return printedTogether(async () => {
    say(`\n=== ${title}`);
    const start = Date.now();
    const counts = await work().catch((error) => {
      say(error instanceof Error ? error.message : String(error));
      return { passed: 0, failed: 1 };
    });
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    say(`=== ${title}: ${counts.passed} passed, ${counts.failed} failed in ${seconds} s`);
    return counts;
  });
}
