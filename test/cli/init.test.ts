/** `helion init`: a first configuration, and nothing that was there is lost. */
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../support/command-line.js';
import { goodPlan, jsonPlan } from '../support/plans.js';

const { folder, write, read, helion } = commandLine();

test('writes a configuration in which nothing is wrong, as it is and uncommented', () => {
  write('helion.yml', goodPlan);
  expect(helion('init')).toEqual({
    status: 0,
    stdout: "'.helion.yml' was written. 'helion check' and the editor use it.\n",
    stderr: '',
  });
  expect(helion('check', '-f', 'concise', '.')).toEqual({ status: 0, stdout: '', stderr: '' });
  // Every example in it means something: only what it speaks of is not there.
  const all = read('.helion.yml').replace(
    /^# (?=rules:|exclude:|overrides:|suppressions:|baseline:| )/gm,
    '',
  );
  write('.helion.yml', all);
  write('.helion-baseline.json', '{ "version": 1, "findings": [] }');
  write('lab/a.helion.json', jsonPlan);
  const { stdout } = helion('check', '-f', 'concise', '.');
  expect(stdout).toMatch(/suppressions|pattern|matches|site/);
  expect(stdout).not.toMatch(/config\/(?:unknown|wrong|missing)/);
});

test('leaves what is there', () => {
  for (const name of ['.helion.yml', '.helion.yaml']) {
    write(`${name.length}/${name}`, 'root: true\n');
    expect(helion('init', String(name.length))).toEqual({
      status: 2,
      stdout: '',
      stderr: `helion: '${name.length}/${name}' already exists. It was not changed.\n`,
    });
  }
  symlinkSync('nowhere', path.join(folder(), '.helion.yml'));
  expect(helion('init').status).toBe(2);
  expect(helion('init', 'gone')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/gone' does not exist\.\n$/),
  });
  expect(helion('init', '')).toMatchObject({ status: 2 });
});
