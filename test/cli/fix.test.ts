/** `helion check --fix`: what is written, what is not, and diffs that `git apply` takes. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine, helionBundle } from '../support/command-line.js';
import { brokenPlan, goodPlan } from '../support/plans.js';

const { folder, write, read, helion, helionWith } = commandLine();
const hostBits = goodPlan.replace('cidr: 192.168.11.0/24', 'cidr: 192.168.11.7/24');
/** Two ways to mend it, so that a person chooses. */
const gateway = goodPlan.replace('gateway-ip: 192.168.132.1', 'gateway-ip: 192.168.133.1');

const check = (...args: string[]) => helion('check', ...args);

/** Applies a diff as its readers do. */
const gitApply = (diff: string) =>
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder(), input: diff, stdio: 'pipe' });

describe('--fix', () => {
  test('writes what leaves no choice, and tells what is left', () => {
    write('helion.yml', hostBits);
    write('other.helion.yml', gateway);
    const { status, stdout } = check('--fix', '.');
    expect(read('helion.yml')).toBe(goodPlan);
    expect(read('other.helion.yml')).toBe(gateway);
    expect(stdout).toMatch(/^other\.helion\.yml:\d+:\d+ error plan\/gateway-outside-cidr /);
    expect(stdout).toMatch(/\n1 finding fixed\.\n1 error in 2 files\.\n$/);
    expect(status).toBe(1);
    expect(check('--fix', 'helion.yml')).toEqual({
      status: 0,
      stdout: 'No findings in 1 file.\n',
      stderr: '',
    });
  });

  test('with --unsafe-fixes takes the first choice, and makes nothing worse', () => {
    write('helion.yml', brokenPlan);
    const before = check('--format', 'json', '.');
    const { status } = check('--fix', '--unsafe-fixes', '--quiet', '.');
    const after = check('--format', 'json', '.');
    const count = ({ stdout }: typeof before) => JSON.parse(stdout).findings.length;
    expect(count(after)).toBeLessThan(count(before) / 4);
    expect(status).toBe(after.status);
    write('helion.yml', gateway);
    expect(check('--fix', '--unsafe-fixes', '.').status).toBe(0);
    expect(read('helion.yml')).toBe(goodPlan);
  });

  test('repairs the findings of one rule where only that is asked for', () => {
    write('helion.yml', hostBits.replace('routing: dvr', 'routing: drv'));
    check('--fix', '--rule', 'plan/unknown-value', '.');
    expect(read('helion.yml')).toBe(hostBits);
  });

  test('leaves what lies beside alone, and what was not asked for', () => {
    write('helion.yml', hostBits);
    write('b.helion.yml', hostBits);
    check('--fix', 'b.helion.yml');
    expect(read('helion.yml')).toBe(hostBits);
    expect(read('b.helion.yml')).toBe(goodPlan);
  });

  test('keeps line ends, byte order marks, the mode, and a last line without an end', () => {
    const odd = (text: string) => `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n')}`;
    chmodSync(write('helion.yml', odd(hostBits)), 0o640);
    check('--fix', '.');
    expect(read('helion.yml')).toBe(odd(goodPlan));
    expect(statSync(path.join(folder(), 'helion.yml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder())).toEqual(['helion.yml']);
  });

  test.skipIf(process.platform === 'win32')('follows links that stay in the folder, and no others', () => {
    write('outside.txt', hostBits);
    write('in/real.helion.yml', hostBits);
    symlinkSync('real.helion.yml', path.join(folder(), 'in/helion.yml'));
    symlinkSync('../outside.txt', path.join(folder(), 'in/out.helion.yml'));
    check('--fix', 'in/helion.yml');
    expect(read('in/real.helion.yml')).toBe(goodPlan);
    expect(lstatSync(path.join(folder(), 'in/helion.yml')).isSymbolicLink()).toBe(true);
    const { status, stderr } = check('--fix', 'in/out.helion.yml');
    expect([status, read('outside.txt')]).toEqual([2, hostBits]);
    expect(stderr).toMatch(
      /out\.helion\.yml' was not changed: it is a link that leads out of the folder\.\n$/,
    );
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'tells what cannot be written, and finds it as it is',
    () => {
      mkdirSync(path.join(folder(), 'locked'));
      write('locked/helion.yml', hostBits);
      chmodSync(path.join(folder(), 'locked'), 0o555);
      const { status, stdout, stderr } = check('--fix', '.');
      chmodSync(path.join(folder(), 'locked'), 0o755);
      expect(status).toBe(2);
      expect(stderr).toContain("helion.yml' was not changed:");
      expect(stdout).toContain('common/cidr-host-bits');
    },
  );

  test('writes nothing into a file that is not all text', () => {
    const bytes = Buffer.concat([Buffer.from(hostBits), Buffer.from([0x23, 0xff, 0x0a])]);
    write('helion.yml', bytes);
    check('--fix', '.');
    expect(readFileSync(path.join(folder(), 'helion.yml'))).toEqual(bytes);
  });
});

describe('a diff', () => {
  test('is what --fix would write, and nothing is written', () => {
    const odd = hostBits.trimEnd().replaceAll('\n', '\r\n');
    write('a b/helion.yml', hostBits);
    write('"Zü\\rich"/helion.yml', odd);
    write('c.helion.yml', brokenPlan);
    execFileSync('git', ['init', '-q'], { cwd: folder() });
    const { status, stdout } = check('--fix', '--dry-run', '--unsafe-fixes', '.');
    expect(status).toBe(1);
    expect(read('a b/helion.yml')).toBe(hostBits);
    expect(check('--diff', '--unsafe-fixes', '.').stdout).toBe(stdout);
    gitApply(stdout);
    const patched = ['a b/helion.yml', '"Zü\\rich"/helion.yml', 'c.helion.yml'].map(read);
    expect(patched.slice(0, 2)).toEqual([goodPlan, goodPlan.trimEnd().replaceAll('\n', '\r\n')]);
    for (const [name, text] of [
      ['a b/helion.yml', hostBits],
      ['"Zü\\rich"/helion.yml', odd],
      ['c.helion.yml', brokenPlan],
    ] as const)
      write(name, text);
    check('--fix', '--unsafe-fixes', '-q', '.');
    expect(['a b/helion.yml', '"Zü\\rich"/helion.yml', 'c.helion.yml'].map(read)).toEqual(patched);
  });

  test('is applied where it was made, also below the top of a repository', () => {
    execFileSync('git', ['init', '-q'], { cwd: folder() });
    write('sites/a/helion.yml', hostBits);
    const cwd = path.join(folder(), 'sites');
    const made = spawnSync(process.execPath, [helionBundle, 'check', '--diff', '.'], {
      cwd,
      encoding: 'utf8',
    });
    execFileSync('git', ['apply', '-'], { cwd, input: made.stdout });
    expect(read('sites/a/helion.yml')).toBe(goodPlan);
  });

  test('is empty, with the exit code 0, where there is nothing to repair', () => {
    write('helion.yml', goodPlan);
    expect(check('--diff', '.')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('of a text on standard input can be had as well', () => {
    const { status, stdout } = helionWith(
      { input: hostBits },
      ...['check', '--stdin', '--stdin-filename', 'helion.yml', '--diff'],
    );
    expect(status).toBe(1);
    write('helion.yml', hostBits);
    execFileSync('git', ['init', '-q'], { cwd: folder() });
    gitApply(stdout);
    expect(read('helion.yml')).toBe(goodPlan);
  });
});

describe('standard input', () => {
  const stdin = (input: string | Uint8Array, ...args: string[]) =>
    helionWith({ input }, 'check', '--stdin', '--stdin-filename', ...args);

  test('is checked as the file that it is meant to be, with what lies beside it', () => {
    write('site/helion.yml', goodPlan);
    const { status, stdout } = stdin('{\n  "cloud_type": "ESX",\n  "compute_scale": 4\n}\n', 'site/esx.json');
    expect(status).toBe(1);
    expect(stdout).toContain('site/esx.json:2:17 warning installer/plan-hypervisor-differs');
    expect(stdout).not.toContain('site/helion.yml:1:');
  });

  test('counts before what is saved under its name', () => {
    write('helion.yml', hostBits);
    expect(stdin(goodPlan, 'helion.yml')).toMatchObject({ status: 0, stdout: 'No findings in 1 file.\n' });
  });

  test('is printed as it is repaired, and the report beside it', () => {
    const { status, stdout, stderr } = stdin(hostBits, 'helion.yml', '--fix');
    expect([status, stdout]).toEqual([0, goodPlan]);
    expect(stderr).toBe('1 finding fixed.\nNo findings in 1 file.\n');
    // Nothing is lost of a text that is none of ours.
    expect(stdin('a: 1\n', 'compose.yml', '--fix')).toMatchObject({ status: 2, stdout: 'a: 1\n' });
    expect(readdirSync(folder())).toEqual([]);
  });

  test('without a name, or with paths, is refused', () => {
    expect(helionWith({ input: '' }, 'check', '--stdin').stderr).toContain(
      "requires '--stdin-filename FILE'",
    );
    expect(stdin('', 'helion.yml', '.').stderr).toContain("'--stdin' cannot be used with paths");
    expect(check('--stdin-filename', 'helion.yml').stderr).toContain("requires '--stdin'");
  });
});

test('two names of one file are repaired once, and the other name is told', () => {
  const file = write('helion.yml', hostBits);
  linkSync(file, path.join(folder(), 'again.helion.yml'));
  check('--fix', '.');
  expect([read('helion.yml'), read('again.helion.yml')]).toEqual([goodPlan, goodPlan]);
});
