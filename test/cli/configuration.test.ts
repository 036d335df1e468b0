/** The command line reads the configuration files beside and above what it checks. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../server/src/cli/check-files.js';
import type { ConfigurationChoice } from '../../server/src/cli/configuration.js';
import { findFiles } from '../../server/src/cli/find-files.js';
import { commandLine } from '../support/command-line.js';

const RULE = 'plan/hypervisor-unknown';
const XEN = 'hypervisor: xen\n';
const OFF = `rules: { ${RULE}: off }\n`;

const { folder, write } = commandLine();

/** The rules that speak in a file, by its name. */
function rulesIn(name: string, given: string, choice?: ConfigurationChoice): string[] {
  const found = findFiles([path.join(folder(), given)]);
  const { checked } = checkFiles(found, {}, choice);
  return checked
    .filter(({ analysis }) => analysis.file.uri.endsWith(`/${name}`))
    .flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

describe('a configuration', () => {
  test('counts for files below it, whatever was asked for', () => {
    write('.git/HEAD', 'ref: x\n');
    write('.helion.yml', OFF);
    write('a/b/helion.yml', XEN);
    for (const given of ['.', 'a', 'a/b/helion.yml']) {
      expect(rulesIn('helion.yml', given)).not.toContain(RULE);
      expect(rulesIn('helion.yml', given)).toContain('plan/missing-key');
    }
  });

  test('does not count from above the first folder that git keeps, be that a folder or a file', () => {
    write('.helion.yml', OFF);
    write('a/.git', 'gitdir: elsewhere\n');
    write('b/.git/HEAD', 'ref: x\n');
    for (const name of ['a', 'b']) {
      write(`${name}/x/helion.yml`, XEN);
      expect(rulesIn('helion.yml', name)).toContain(RULE);
    }
  });

  test('is reported on, also where it lies above', () => {
    write('.git/HEAD', 'ref: x\n');
    write('.helion.yml', 'rules: { plan/hypervisor-unknwn: off }\nexclude: [b]\n');
    write('a/helion.yml', XEN);
    expect(rulesIn('.helion.yml', 'a')).toEqual(['config/unknown-rule']);
    expect(rulesIn('.helion.yml', '.')).toEqual(['config/unknown-rule', 'config/pattern-unused']);
  });

  test('alone is no Helion file of a folder', () => {
    write('a/.helion.yml', OFF);
    expect(findFiles([path.join(folder(), 'a')]).empty).toHaveLength(1);
  });
});

test('none counts, or the one that is named', () => {
  write('.git/HEAD', 'ref: x\n');
  write('.helion.yml', OFF);
  write('a/helion.yml', XEN);
  write('ci.yml', `rules: { plan/missing-key: off }\n`);
  expect(rulesIn('helion.yml', 'a', 'none')).toEqual(expect.arrayContaining([RULE, 'plan/missing-key']));
  const named = rulesIn('helion.yml', 'a', { file: path.join(folder(), 'ci.yml') });
  expect(named).toContain(RULE);
  expect(named).not.toContain('plan/missing-key');
  expect(rulesIn('.helion.yml', '.', 'none')).toEqual([]);
  expect(() => rulesIn('helion.yml', 'a', { file: path.join(folder(), 'nothing.yml') })).toThrow(
    /nothing\.yml/,
  );
});

describe('what is no readable file silences nothing', () => {
  test.each([
    ['a pipe', (file: string) => void execFileSync('mkfifo', [file])],
    ['a folder', (file: string) => void mkdirSync(file)],
    ['a link that leads out of the folder', (file: string) => void symlinkSync('/proc/self/environ', file)],
    ['a link to itself', (file: string) => void symlinkSync(file, file)],
  ])('%s', (_, make) => {
    write('.git/HEAD', 'ref: x\n');
    write('a/helion.yml', XEN);
    make(path.join(folder(), '.helion.yml'));
    for (const given of ['a', '.']) {
      expect(rulesIn('helion.yml', given)).toContain(RULE);
      const { problems } = findFiles([path.join(folder(), given)]);
      if (_ !== 'a folder' || given === 'a') expect(problems.join()).toContain('.helion.yml');
    }
  });

  test.each([
    ['binary', new Uint8Array([0, 159, 146, 150, 0, 255])],
    ['huge', `${OFF}#${'x'.repeat(2 * 1024 * 1024)}\n`],
    ['aliases of aliases', `a: &a [1]\n${'b: &b [*a, *a, *a]\n'.repeat(50)}rules: *b\n`],
  ])('%s', (_, text) => {
    write('.git/HEAD', 'ref: x\n');
    write('a/helion.yml', XEN);
    write('.helion.yml', text);
    for (const given of ['a', '.']) expect(rulesIn('helion.yml', given)).toContain(RULE);
  });
});
