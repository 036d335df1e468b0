/**
 * The hook of `.pre-commit-hooks.yaml`, from a clone of this project as pre-commit makes one. The clone brings the built
 * program, so that nothing has to be installed. Where pre-commit itself is there, it runs the hook as well.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pipeline, projectRoot, shown } from './pipeline.js';

const { folder, beside, run } = pipeline();
const [hook] = parse(readFileSync(path.join(projectRoot, '.pre-commit-hooks.yaml'), 'utf8'));
const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;
const clone = () => beside('clone');

function git(cwd: string, ...args: string[]): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
  const { status, stderr } = run('git', [...who, ...args], {}, cwd);
  if (status !== 0) throw new Error(stderr);
}

beforeEach(() => {
  for (const name of [
    '.pre-commit-hooks.yaml',
    'scripts/pre-commit.mjs',
    'scripts/ready.mjs',
    'scripts/npm.mjs',
  ])
    cpSync(path.join(projectRoot, name), path.join(clone(), name));
  mkdirSync(path.join(clone(), 'dist/cli'), { recursive: true });
  cpSync(path.join(projectRoot, 'dist/cli/helion.js'), path.join(clone(), 'dist/cli/helion.js'));
});

test('the hook names a program that is there and may be run', () => {
  expect(existsSync(path.join(projectRoot, hook.entry))).toBe(true);
  if (process.platform !== 'win32')
    expect(statSync(path.join(projectRoot, hook.entry)).mode & 0o111).toBe(0o111);
});

test.each(['a.yml', 'b/c.yaml', 'd.json', 'baremetal.csv', 'x/ovs_vapp.ini', 'vm-plan', 'a/vm_plan.txt'])(
  'a change of %s is looked at',
  (name) => {
    expect(name).toMatch(new RegExp(hook.files));
  },
);

describe('its entry', () => {
  const started = (...args: string[]) => run(process.execPath, [path.join(clone(), hook.entry), ...args]);

  test('refuses a commit with mistakes, and tells them', () => {
    const { status, stdout, stderr } = started(...hook.args);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('plan/network-tagging');
    expect(stdout).not.toContain('deploy.yml');
  });

  test('lets a commit without mistakes pass', () => {
    expect(started('kvm').status).toBe(0);
  });
});

describe.skipIf(!hasPreCommit)('pre-commit (skipped where it is not installed)', () => {
  test('runs the hook that the docs show', () => {
    const page = readFileSync(path.join(projectRoot, 'docs/user/ci.md'), 'utf8');
    const [config] = shown(page, 'pre-commit');
    git(clone(), 'init', '-q');
    git(clone(), 'add', '--force', '.');
    git(clone(), 'commit', '-q', '-m', 'program');
    git(clone(), 'tag', 'v0.1.0');
    const text = (config?.code ?? '').replace(/repo: https:\S+/, `repo: ${JSON.stringify(clone())}`);
    writeFileSync(path.join(folder(), '.pre-commit-config.yaml'), text);
    git(folder(), 'init', '-q');
    git(folder(), 'add', '.');
    const home = { PRE_COMMIT_HOME: beside('home') };
    const failed = run('pre-commit', ['run', '--all-files'], home);
    expect(failed.stdout).toContain(`${hook.name}`);
    expect(failed.stdout).toContain('plan/network-tagging');
    expect(failed.status).toBe(1);
    git(folder(), 'rm', '-q', '-r', '-f', 'broken');
    const passed = run('pre-commit', ['run', '--all-files'], home);
    expect(passed.stdout).toContain('Passed');
    expect(passed.status).toBe(0);
  });
});
