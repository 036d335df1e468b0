/** What a check fails on does not hang on what it shows. */
import { expect, test } from 'vitest';
import { commandLine } from '../support/command-line.js';
import { goodPlan } from '../support/plans.js';

const { write, helion } = commandLine();
const swiftOne = goodPlan.replace('swift-storage: 2', 'swift-storage: 1');

test('what --severity leaves out still counts, and is told where it decides', () => {
  write('helion.yml', swiftOne);
  const check = (...args: string[]) => helion('check', '-q', '--severity', 'error', ...args, '.');
  expect(check('--fail-on', 'warning')).toEqual({
    status: 1,
    stdout: '',
    stderr: "helion: '--fail-on warning' counts 1 finding that '--severity error' omits.\n",
  });
  expect(check('--max-warnings', '0')).toEqual({
    status: 1,
    stdout: '',
    stderr: "helion: 1 warning, and '--max-warnings' allows 0.\n",
  });
  expect(check()).toEqual({ status: 0, stdout: '', stderr: '' });
});
