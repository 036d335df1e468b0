/**
 * VS Code loads this file in its extension host and calls `run`. It runs the suite that the variable
 * HELION_TEST_SUITE names and writes what came of it to a file, because an extension host that dies looks from
 * outside like one that ended well.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';

/** The same tests are registered for each kind of window; see scripts/test-vscode.mjs. */
const suites: Readonly<Record<string, () => Promise<void>>> = {
  folder: () => import('./folder').then((suite) => suite.register()),
  untrusted: () => import('./untrusted').then((suite) => suite.register()),
  empty: () => import('./empty-window').then((suite) => suite.register()),
  live: () => import('./live').then((suite) => suite.register()),
  'yaml-first': () => import('./beside-yaml').then((suite) => suite.register('first')),
  'yaml-last': () => import('./beside-yaml').then((suite) => suite.register('last')),
};

export async function run(): Promise<void> {
  const result = process.env['HELION_TEST_RESULT'];
  const load = suites[process.env['HELION_TEST_SUITE'] ?? 'folder'];
  if (!result || !load) throw new Error('HELION_TEST_RESULT and HELION_TEST_SUITE must say what to run.');
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) =>
    appendFileSync(`${result}.txt`, `${format(...args)}\n`);
  // VS Code may overtake a request or move the focus; a test is tried again, as a user would press the key again.
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000, retries: 1, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  await load();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run((failed) => {
      writeFileSync(result, JSON.stringify({ passed: runner.stats?.passes ?? 0, failed }));
      resolve(failed);
    });
    runner.on('retry', (test, error: Error) => {
      Mocha.reporters.Base.consoleLog(`    tried again: ${test.fullTitle()}: ${error.message}`);
    });
  });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
