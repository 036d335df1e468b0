/** A baseline holds wherever it lies, and on another machine. */
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../support/command-line.js';
import { goodPlan } from '../support/plans.js';

const { folder, write, read, helion } = commandLine();
const vlanTwice = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');

test('a baseline beside the files, and not above them, holds in another checkout', () => {
  write('one/site/helion.yml', vlanTwice);
  write('one/ci/notes.txt', '');
  const check = (checkout: string, ...args: string[]) =>
    helion('check', '--baseline', `${checkout}/ci/known.json`, ...args, checkout);
  expect(check('one', '--write-baseline').status).toBe(0);
  expect(JSON.parse(read('one/ci/known.json')).findings).toMatchObject([{ file: '../site/helion.yml' }]);
  cpSync(path.join(folder(), 'one'), path.join(folder(), 'two'), { recursive: true });
  expect(check('two')).toMatchObject({ status: 0, stdout: expect.stringContaining('1 finding omitted') });
});

test('one that was written with whole paths is still read', () => {
  const file = write('site/helion.yml', vlanTwice);
  helion('check', '--baseline', 'known.json', '--write-baseline', '.');
  const known = readFileSync(path.join(folder(), 'known.json'), 'utf8');
  write('ci/known.json', known.replace('site/helion.yml', file.replaceAll('\\', '/')));
  expect(helion('check', '--baseline', 'ci/known.json', '.').status).toBe(0);
});
