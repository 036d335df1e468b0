/** Where reports go: each as far as it can, none over a file that is read, and of the texts that are on the disk. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine, helionBundle } from '../support/command-line.js';
import { goodPlan } from '../support/plans.js';

const { folder, write, read, helion } = commandLine();
const vlanTwice = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');
const hostBits = goodPlan.replace('cidr: 192.168.11.0/24', 'cidr: 192.168.11.7/24');

const check = (...args: string[]) => helion('check', ...args);

test('a report that cannot be written takes no other one along', () => {
  write('helion.yml', vlanTwice);
  write('folder/x', '');
  const { status, stdout, stderr } = check('-f', 'json=folder', '-f', 'concise', '-f', 'sarif=a.sarif', '.');
  expect(status).toBe(2);
  expect(stderr).toBe("helion: 'folder' could not be written: it is a folder.\n");
  expect(stdout).toContain('[plan/vlan-id-duplicate]');
  expect(read('a.sarif')).toContain('plan/vlan-id-duplicate');
});

test('no report and no baseline takes the place of a file that is read', () => {
  write('helion.yml', vlanTwice);
  write('beside.helion.yml', goodPlan);
  write('kvm.json', '{\n  "cloud_type": "KVM"\n}\n');
  for (const args of [
    ['-o', 'helion.yml', 'helion.yml'],
    ['-f', 'json=./helion.yml', '.'],
    ['--write-baseline', '--baseline', 'beside.helion.yml', '.'],
    ['-o', 'kvm.json', 'helion.yml', 'kvm.json'],
  ]) {
    const { status, stderr } = check(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/is one of the files that are read here\. Give the report another name\.\n$/);
  }
  expect([read('helion.yml'), read('beside.helion.yml')]).toEqual([vlanTwice, goodPlan]);
});

test('with a baseline that is written, reports have their files, and the rest of the output is the sentence', () => {
  write('helion.yml', vlanTwice);
  const { stdout } = check('--write-baseline', '--baseline', 'known.json', '-f', 'sarif=a.sarif', '.');
  expect(stdout).toBe("'known.json' now lists 1 finding.\n");
  const [result] = JSON.parse(read('a.sarif')).runs[0].results;
  expect(result).toMatchObject({ baselineState: 'unchanged' });
});

describe('a diff', () => {
  test('leaves reports that speak of the files as they are', () => {
    write('helion.yml', hostBits);
    const { status, stdout } = check('--diff', '-f', 'json=a.json', '.');
    expect([status, stdout.includes('+++ b/helion.yml')]).toEqual([1, true]);
    expect(JSON.parse(read('a.json')).findings).toMatchObject([{ rule: 'common/cidr-host-bits' }]);
  });

  test('that is empty says why the check fails', () => {
    write('helion.yml', vlanTwice);
    expect(check('--diff', '.')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'helion: Nothing can be repaired. Left: 1 error.\n',
    });
    expect(check('--diff', '-q', '.').stderr).toBe('');
  });
});

describe('bytes that are no text', () => {
  const bytes = (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0x23, 0xff, 0x0a])]);

  test('pass through standard input as they are, and are told where something was to be repaired', () => {
    for (const [text, code, said] of [
      [goodPlan, 1, ''],
      [hostBits, 2, "helion.yml' was not changed: not all of it could be read."],
    ] as const) {
      const input = bytes(text);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [helionBundle, 'check', '--stdin', '--stdin-filename', 'helion.yml', '--fix'],
        { cwd: folder(), input },
      );
      expect(status).toBe(code);
      expect(stdout).toEqual(input);
      expect(stderr.toString()).toContain(said);
    }
  });

  test('are in no diff', () => {
    write('helion.yml', bytes(hostBits));
    write('b.helion.yml', hostBits);
    const { status, stdout, stderr } = check('--diff', '.');
    expect(status).toBe(2);
    expect(stdout.match(/^\+\+\+ .*$/gm)).toEqual(['+++ b/b.helion.yml']);
    expect(stderr).toContain("helion.yml' was not changed: not all of it could be read.");
  });
});

test('characters that terminals obey and breaks in names are written out', () => {
  if (process.platform === 'win32') return;
  const name = 'a\nb\u001b[31m\u202e.helion.yml';
  write(name, vlanTwice);
  expect(existsSync(path.join(folder(), name))).toBe(true);
  for (const format of ['text', 'concise'])
    expect(check('-f', format, '.').stdout).toMatch(/^a\\nb\\x1b\[31m\\u202e\.helion\.yml:\d+:\d+/);
  expect(check('no\u001b[31mwhere').stderr).toBe("helion: 'no\\x1b[31mwhere' does not exist.\n");
});

test('paths are those of the repository in reports for its pipeline, wherever in it the check runs', () => {
  write('repository/sites/a/helion.yml', vlanTwice);
  const check = (format: string, env: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, [helionBundle, 'check', '-f', format, '.'], {
      cwd: path.join(folder(), 'repository/sites'),
      encoding: 'utf8',
      env: { ...process.env, ...env },
    }).stdout;
  const repository = path.join(folder(), 'repository');
  for (const [format, variable] of [
    ['github', 'GITHUB_WORKSPACE'],
    ['sarif', 'GITHUB_WORKSPACE'],
    ['gitlab', 'CI_PROJECT_DIR'],
  ] as const) {
    expect(check(format, { [variable]: repository })).toMatch(/[="]sites\/a\/helion\.yml/);
    for (const other of ['', 'relative', path.join(folder(), 'elsewhere')])
      expect(check(format, { [variable]: other })).toMatch(/[="]a\/helion\.yml/);
  }
  expect(check('concise', { GITHUB_WORKSPACE: repository })).toMatch(/^a\/helion\.yml:/);
});
