/** What the command-line checker prints, and its other commands. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../support/command-line.js';
import { goodPlan } from '../support/plans.js';

const { folder, write, run, json } = commandLine();
const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const vlanTwice = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');

describe('text', () => {
  test('one line a finding, counted from 1, with related places and fixes below, and a summary', () => {
    write('plans/helion.yml', vlanTwice);
    const { stdout } = run('plans');
    const line = vlanTwice.split('\n').lastIndexOf('    vlan-id: 331') + 1;
    const first = vlanTwice.split('\n').indexOf('    vlan-id: 331') + 1;
    expect(stdout).toMatch(
      new RegExp(
        `^plans/helion\\.yml:${line}:14 error plan/vlan-id-duplicate .*\\n {2}${line} \\| vlan-id: 331\\n +\\| {10}\\^\\^\\^\\n {2}plans/helion\\.yml:${first}:`,
      ),
    );
    expect(stdout).toMatch(/\n {2}fix: .*332/);
    expect(stdout).toMatch(/\n1 error in 1 file\.\n$/);
  });
});

describe('JSON', () => {
  test('has exactly the members of the contract', () => {
    const file = write('helion.yml', vlanTwice);
    const { report } = json('helion.yml');
    expect(report.environments).toEqual([{ root: file, dialect: 'plan', files: [file] }]);
    const position = { line: expect.any(Number), character: expect.any(Number) };
    const range = { start: position, end: position };
    expect(report.findings).toEqual([
      {
        file,
        range: {
          start: { line: expect.any(Number), character: 13 },
          end: { line: expect.any(Number), character: 16 },
        },
        severity: 'error',
        rule: 'plan/vlan-id-duplicate',
        message: expect.stringMatching(/331/),
        related: [{ file, range, message: expect.any(String) }],
        fixes: expect.arrayContaining([expect.stringMatching(/\d/)]),
      },
    ]);
  });

  test('is whole also when nothing is found or nothing is there', () => {
    write('helion.yml', goodPlan);
    expect(json('.').report.findings).toEqual([]);
    expect(json('nowhere')).toMatchObject({ status: 2, report: { findings: [], environments: [] } });
  });
});

test('--explain prints the page of a rule, --version and --help print and end', () => {
  expect(run('--explain', 'plan/vlan-id-duplicate')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^# [A-Z].*\n\n`plan\/vlan-id-duplicate` \| error \|/),
  });
  expect(run('--explain', 'plan/nothing')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("Unknown rule 'plan/nothing'"),
  });
  expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(run('--list-rules').stdout).toMatch(/^plan\/vlan-id-duplicate error /m);
  const help = run('--help').stdout;
  expect(help).toContain('Exit code');
  expect(help).toContain('\n      --installer-version auto|1.0|1.0.1|1.1|1.1.1\n');
  expect(help).toContain('\n      --generation auto|hos2.0|hos2.1|hos3.0|hos4.0|hos5.0|soc8|soc9|hos\n');
});

test('from a checkout, `npm run --silent helion-check` prints nothing but the report', () => {
  write('helion.yml', goodPlan);
  const { status, stdout } = spawnSync(
    'npm',
    ['--prefix', projectRoot, 'run', '--silent', 'helion-check', '--', '--format', 'json', 'helion.yml'],
    { cwd: folder(), encoding: 'utf8', shell: process.platform === 'win32' },
  );
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [],
    environments: [{ root: path.join(folder(), 'helion.yml') }],
  });
  expect(status).toBe(0);
});
