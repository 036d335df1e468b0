/** What the exit code of the command-line checker says, also where a path, the disk or a pipe is at fault. */
import { type StdioOptions, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle, commandLine } from '../support/command-line.js';
import { goodPlan } from '../support/plans.js';

const { folder, write, run, json } = commandLine();
const vlanTwice = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');
const swiftOne = goodPlan.replace('swift-storage: 2', 'swift-storage: 1');

describe('exit code', () => {
  test('0 without errors: nothing found, or warnings only', () => {
    write('helion.yml', goodPlan);
    expect(run('.')).toEqual({ status: 0, stdout: 'No findings in 1 file.\n', stderr: '' });
    write('helion.yml', swiftOne);
    const { status, stdout } = run('helion.yml');
    expect(stdout).toContain(' warning plan/swift-starter-count ');
    expect(status).toBe(0);
  });

  test('1 with an error', () => {
    write('helion.yml', vlanTwice);
    expect(run('helion.yml').status).toBe(1);
  });

  test('2 for a path that is missing; what is there is still checked', () => {
    write('helion.yml', vlanTwice);
    const { status, stdout, stderr } = run('nowhere.yml', 'helion.yml');
    expect(status).toBe(2);
    expect(stderr).toBe("helion-check: 'nowhere.yml' does not exist.\n");
    expect(stdout).toContain('plan/vlan-id-duplicate');
  });

  test('2 for a file that is no Helion file', () => {
    write('compose.yml', 'services: {}\n');
    const { status, stderr } = run('compose.yml');
    expect(status).toBe(2);
    expect(stderr).toContain('Not a Helion file: compose.yml');
  });

  test('0 for a folder without Helion files, with a note', () => {
    write('sub/compose.yml', 'services: {}\n');
    expect(run('.')).toMatchObject({
      status: 0,
      stderr: "helion-check: No Helion files were found in '.'.\n",
    });
  });

  test('2 for an empty path, which is no other name of this folder', () => {
    write('helion.yml', vlanTwice);
    expect(run('')).toEqual({
      status: 2,
      stdout: 'No findings in 0 files.\n',
      stderr: "helion-check: '' does not exist.\n",
    });
  });

  test.skipIf(!existsSync('/dev/full'))('2 when the report cannot be written, in one sentence', () => {
    write('helion.yml', vlanTwice);
    const full = openSync('/dev/full', 'w');
    const to = (stdio: StdioOptions) =>
      spawnSync(process.execPath, [bundle, '.', 'nowhere'], { cwd: folder(), encoding: 'utf8', stdio });
    const report = to(['ignore', full, 'pipe']);
    expect(report.status).toBe(2);
    expect(report.stderr).toContain('helion-check: The report could not be written: ENOSPC');
    expect(report.stderr).not.toContain('    at ');
    // Nobody hears what is wrong, and the report itself is whole.
    const complaints = to(['ignore', 'pipe', full]);
    expect(complaints.status).toBe(2);
    expect(complaints.stdout).toContain(' error plan/vlan-id-duplicate ');
    closeSync(full);
  });

  test('1 as ever when a reader stops early', () => {
    // More than a pipe holds.
    for (let index = 0; index < 300; index++) write(`${index}.helion.yml`, vlanTwice);
    const { stdout } = spawnSync(
      '/bin/sh',
      [
        '-c',
        '{ "$1" "$2" --format json . .; echo "code $?" >&2; } 2>code | head -c 1; cat code',
        'sh',
        process.execPath,
        bundle,
      ],
      { cwd: folder(), encoding: 'utf8' },
    );
    expect(stdout).toBe('{code 1\n');
  });

  test('of 5,000 paths each counts, in their order', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `${index}.helion.yml`);
    write('0.helion.yml', vlanTwice);
    write('4999.helion.yml', vlanTwice);
    const { status, stderr, report } = json(...names);
    expect(status).toBe(2);
    expect(stderr.split('\n')).toHaveLength(4999);
    expect([...new Set(report.findings.map(({ file }) => path.basename(file)))]).toEqual([
      '0.helion.yml',
      '4999.helion.yml',
    ]);
  });

  test('2 for arguments that cannot be understood, or none', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('No path given') });
    expect(run('--wrong', '.')).toMatchObject({ status: 2, stderr: expect.stringContaining('--wrong') });
    expect(run('--format', 'xml', '.')).toMatchObject({
      status: 2,
      stderr:
        "helion-check: Unknown format 'xml'. Expected 'text', 'concise', 'json', 'sarif', 'github', 'gitlab' or 'junit'.\n",
    });
  });
});
