/** `helion wiring` as its users call it: the built bundle as a process. */
import { beforeEach, expect, test } from 'vitest';
import { commandLine } from '../support/command-line.js';
import { goodPlan } from '../support/plans.js';

const { write, helion } = commandLine();
beforeEach(() => void write('helion.yml', goodPlan));

const wiring = (...args: string[]) => helion('wiring', ...args);

test('Markdown is the default', () => {
  const { status, stdout } = wiring('helion.yml');
  expect(status).toBe(0);
  expect(stdout).toContain('| servers | number | port | NICs | untagged | tagged VLANs | MTU |');
  expect(wiring('helion.yml', '--format', 'markdown').stdout).toBe(stdout);
});

test('CSV', () => {
  const { status, stdout } = wiring('helion.yml', '--format', 'csv');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^servers,number,names,port,/);
  expect(stdout).toMatch(/\r\ncontrollers,3,,eth0,,,external,tagged,\d+,/);
});

test.each([
  [[], 'Give one plan'],
  [['helion.yml', 'other.yml'], 'Give one plan'],
  [['nowhere.yml'], "'nowhere.yml' does not exist."],
  [['kvm-custom-ips.json'], "No plan was found in 'kvm-custom-ips.json'."],
  [['.'], "'.' has 2 plans. Give one of them."],
])('%j is refused', (args, why) => {
  write('kvm-custom-ips.json', '{ "cloud_type": "KVM" }');
  write('second.helion.yml', goodPlan);
  const { status, stdout, stderr } = wiring(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(why);
});

test('a format that there is not', () => {
  expect(wiring('helion.yml', '--format', 'pdf').status).toBe(2);
});
