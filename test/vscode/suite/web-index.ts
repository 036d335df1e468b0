/**
 * The same suite for VS Code for the Web: here the extension host is a worker without files, so the result is logged
 * and the runner, which reads the log of the page, takes it from there.
 */
import 'mocha/mocha.js';

declare const mocha: BrowserMocha;

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 30_000, retries: 1, reporter: ReportToLog as unknown as string });
  const { register } = await import('./web');
  await register();
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}

/** One line per test, and the result as the last line. */
function ReportToLog(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  const say = (line: string) => console.log(`helion-test: ${line}`);
  runner.on('pass', (test) => {
    passed++;
    say(`    ok ${test.fullTitle()} (${test.duration} ms)`);
  });
  runner.on('fail', (test, error: Error) => {
    failed++;
    say(`    FAILED ${test.fullTitle()}: ${error.stack ?? error.message}`);
  });
  runner.on('retry', (test, error: Error) => {
    say(`    tried again: ${test.fullTitle()}: ${error.message}`);
  });
  runner.on('end', () => say(`result ${JSON.stringify({ passed, failed })}`));
}
