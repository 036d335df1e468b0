/** `helion check --watch`: what it looks at again, and that nothing but its end ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { commandLine, helionBundle } from '../support/command-line.js';
import { goodPlan } from '../support/plans.js';

const { folder, write } = commandLine();
const vlanTwice = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');
const swiftOne = goodPlan.replace('swift-storage: 2', 'swift-storage: 1');

let running: ChildProcess | undefined;

afterEach(() => {
  running?.kill();
});

function watching(...args: readonly string[]) {
  const child = spawn(process.execPath, [helionBundle, 'check', '--watch', ...args], { cwd: folder() });
  running = child;
  let [said, aside] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    aside += text;
  });
  const checks = () => aside.split('Waiting').length - 1;
  return {
    /** What it said since it was asked last, once it has checked so often. */
    async after(count: number): Promise<string> {
      await expect.poll(checks, { timeout: 60_000 }).toBe(count);
      const now = said;
      said = '';
      return now;
    },
    complains: (sentence: string) => expect.poll(() => aside, { timeout: 60_000 }).toContain(sentence),
  };
}

test('it checks again when a file changes, and not when nothing does', async () => {
  write('a/helion.yml', vlanTwice);
  const { after } = watching('.');
  expect(await after(1)).toContain('plan/vlan-id-duplicate');
  write('a/helion.yml', swiftOne);
  const changed = await after(2);
  expect(changed).toContain('plan/swift-starter-count');
  expect(changed).not.toContain('plan/vlan-id-duplicate');
  write('a/notes.txt', 'nothing of ours');
  write('b/new.helion.yml', vlanTwice);
  expect(await after(3)).toContain('b/new.helion.yml:');
});

test('what a pattern comes to mean is checked', async () => {
  write('sites/a/helion.yml', goodPlan);
  const { after } = watching('sites/**/helion.yml');
  await after(1);
  write('sites/b/helion.yml', vlanTwice);
  expect(await after(2)).toContain('sites/b/helion.yml:');
});

test('a configuration far above and a baseline elsewhere count as soon as they change', async () => {
  const known = JSON.stringify({ version: 1, findings: [] });
  write('top/.helion.yml', 'rules: {}\n');
  write('top/a/b/helion.yml', vlanTwice);
  write('elsewhere/known.json', known);
  const { after } = watching('--baseline', 'elsewhere/known.json', 'top/a/b');
  expect(await after(1)).toContain(' error plan/vlan-id-duplicate');
  write('top/.helion.yml', 'rules: { plan/vlan-id-duplicate: hint }\n');
  expect(await after(2)).toContain(' hint plan/vlan-id-duplicate');
  const line = vlanTwice
    .split('\n')
    .find((each) => each.includes('vlan-id: 331'))
    ?.trim();
  const finding = { file: '../top/a/b/helion.yml', rule: 'plan/vlan-id-duplicate', line };
  write('elsewhere/known.json', JSON.stringify({ version: 1, findings: [finding] }));
  expect(await after(3)).toContain('1 finding omitted (baseline).');
});

test('a baseline that is broken for a while is told, and ends nothing', async () => {
  write('helion.yml', vlanTwice);
  write('known.json', '{ "version": 1, "findings": [] }');
  const { after, complains } = watching('--baseline', 'known.json', '.');
  await after(1);
  write('known.json', '{ "version": 1, ');
  await complains("helion: 'known.json' is not a baseline");
  write('known.json', '{ "version": 1, "findings": [ ] }');
  expect(await after(2)).toContain('plan/vlan-id-duplicate');
});
