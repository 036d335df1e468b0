/** The recipes of docs/user/ci.md: each command line in them does what the recipe says. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pipeline, projectRoot, shown } from './pipeline.js';

const { folder, run } = pipeline();
const page = readFileSync(path.join(projectRoot, 'docs/user/ci.md'), 'utf8');
const read = (name: string) => readFileSync(path.join(folder(), name), 'utf8');
const sh = (line: string) => run('sh', ['-c', line]);

function codeOf(section: string, language: string): string {
  const found = shown(page, section).find((each) => each.language === language);
  if (!found) throw new Error(`'${section}' shows no ${language}.`);
  return found.code;
}

const noShell = process.platform === 'win32';
describe.skipIf(noShell)('what the page shows', () => {
  test('GitLab: both reports are written, and the job fails', () => {
    const { helion } = parse(codeOf('GitLab', 'yaml'));
    const line: string = helion.script.find((each: string) => each.startsWith('helion '));
    const { status, stdout, stderr } = sh(line);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('plan/network-tagging');
    const { codequality, junit } = helion.artifacts.reports;
    const issues: { location: { path: string } }[] = JSON.parse(read(codequality));
    expect(new Set(issues.map(({ location }) => location.path))).toEqual(new Set(['broken/helion.yml']));
    expect(read(junit)).toMatch(/^<\?xml/);
  });

  test('Jenkins: the report is written, and the build goes on', () => {
    const groovy = codeOf('Jenkins', 'groovy');
    const [, line = ''] = /sh '([^']+)'/.exec(groovy) ?? [];
    expect(sh(line).status).toBe(0);
    const [, pattern = ''] = /pattern: '([^']+)'/.exec(groovy) ?? [];
    expect(JSON.parse(read(pattern)).runs[0].results.length).toBeGreaterThan(0);
  });

  test('GitHub without the action: annotations', () => {
    const { status, stdout } = sh(codeOf('GitHub', 'sh'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=broken\/helion\.yml,line=/m);
  });

  test('a baseline: what was there before does not fail', () => {
    const [write = '', check = ''] = codeOf('Adopting it in an old repository', 'sh').split('\n');
    expect(sh(write).status).toBe(0);
    expect(existsSync(path.join(folder(), 'helion-baseline.json'))).toBe(true);
    expect(sh(check).status).toBe(0);
  });

  test('VS Code: the task prints lines that its matcher reads', () => {
    const [task] = JSON.parse(codeOf('VS Code tasks', 'json')).tasks;
    const { status, stdout } = run(task.command, task.args);
    expect(status).toBe(1);
    const { problemMatchers } = JSON.parse(
      readFileSync(path.join(projectRoot, 'package.json'), 'utf8'),
    ).contributes;
    const matcher = problemMatchers.find(({ name }: { name: string }) => `$${name}` === task.problemMatcher);
    const pattern = new RegExp(matcher.pattern.regexp);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toMatch(pattern);
  });

  test('pre-commit: with the archive, the same check', () => {
    const [, local] = shown(page, 'pre-commit');
    const [hook] = parse(local?.code ?? '').repos[0].hooks;
    expect(sh([hook.entry, ...hook.args].join(' ')).status).toBe(1);
    expect(hook.pass_filenames).toBe(false);
  });
});

describe('the matcher of VS Code', () => {
  const { contributes } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
  const [{ pattern }] = contributes.problemMatchers;
  const parts = (line: string) => {
    const found = new RegExp(pattern.regexp).exec(line);
    const part = (name: string) => found?.[pattern[name]];
    return found && ['file', 'line', 'column', 'severity', 'message', 'code'].map(part);
  };

  test.each([
    [
      'a/helion.yml:16:11: warning: A b. [plan/x-y]',
      ['a/helion.yml', '16', '11', 'warning', 'A b.', 'plan/x-y'],
    ],
    ['C:\\a b\\c.csv:1:2: error: X: [y]. [a/b]', ['C:\\a b\\c.csv', '1', '2', 'error', 'X: [y].', 'a/b']],
    ['x:3:4:5:6: hint: A. [a/b]', ['x:3:4', '5', '6', 'hint', 'A.', 'a/b']],
  ])('reads %j', (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  test.each(['11 errors in 1 file.', 'a:1: error: A. [a/b]', ''])('leaves %j alone', (line) => {
    expect(parts(line)).toBeNull();
  });
});
