/** `helion-check predict` as its users call it: the built bundle as a process, on folders made for the test. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { commandLine } from '../support/command-line.js';
import { smallModel } from '../support/models.js';

const { folder, write, run } = commandLine();
beforeEach(() => {
  for (const [name, text] of Object.entries(smallModel)) write(`model/${name}`, text);
});

const predict = (...args: string[]) => run('predict', ...args);

const read = (name: string) => readFileSync(path.join(folder(), name), 'utf8');

test('writes the files of the processor into a new folder', () => {
  expect(predict('model', '--out', 'new/out', '--release', '5.0')).toEqual({
    status: 0,
    stdout: "14 files were written into 'new/out', for release 5.0.\n",
    stderr: '',
  });
  const names = readdirSync(path.join(folder(), 'new/out'), { recursive: true }).map(String).sort();
  expect(names.filter((name) => /\.\w+$/.test(name))).toHaveLength(14);
  expect(read('new/out/info/explain.txt')).toContain("Allocated server 'compute1' (RACK1)");
  expect(read('new/out/net/hosts.hf')).toContain('192.168.10.5     small-cp1-comp0001-mgmt');
});

test('the state that was saved beside the model counts', () => {
  predict('model', '--out', 'out', '--release', '5.0');
  mkdirSync(path.join(folder(), 'persistent_state'));
  for (const name of ['server_allocations.yml', 'ip_addresses.yml'])
    write(`persistent_state/${name}`, read(`out/persistent_state/${name}`));
  expect(predict('model', '--out', 'again', '--release', '5.0').status).toBe(0);
  expect(read('again/info/explain.txt')).toContain("Persisted allocation for server 'compute1' (RACK1)");
  expect(read('again/persistent_state/ip_addresses.yml')).toContain('persisted: true');
});

test('what cannot be told goes to standard error', () => {
  const { status, stderr } = predict('model', '--out', 'out');
  expect(status).toBe(0);
  expect(stderr).toMatch(/^helion-check: Several releases match the components/);
});

test('what cannot be told says where it stands', () => {
  write(
    'model/data/networks.yml',
    (smallModel['data/networks.yml'] ?? '').replace('10.0.1.0/24', '"{{ subnet }}"'),
  );
  const { stderr } = predict('model', '--out', 'out', '--release', '5.0');
  expect(stderr).toMatch(/^helion-check: model\/data\/networks\.yml:18: A value in 'networks' is computed/);
});

test('a folder with something in it, a file and the model itself are refused', () => {
  write('full/file', '');
  mkdirSync(path.join(folder(), 'empty'));
  symlinkSync(path.join(folder(), 'model', 'data'), path.join(folder(), 'link'));
  const refused = (out: string) => {
    const { status, stdout, stderr } = predict('model', '--out', out, '--release', '5.0');
    expect([status, stdout]).toEqual([2, '']);
    return stderr;
  };
  expect(refused('full')).toContain("'full' is not empty");
  expect(refused('full/file')).toContain("'full/file' is not a folder");
  expect(refused('model')).toContain("'model' is part of what is read");
  expect(refused('model/new')).toContain("'model/new' is part of what is read");
  expect(refused('link/new')).toContain("'link/new' is part of what is read");
  expect(existsSync(path.join(folder(), 'model/data/new'))).toBe(false);
  expect(predict('model', '--out', 'empty', '--release', '5.0').status).toBe(0);
});

test('what is missing or wrong on the command line is said', () => {
  const said = (...args: string[]) => {
    const { status, stderr } = predict(...args);
    expect(status).toBe(2);
    return stderr;
  };
  expect(said()).toContain('Give the folder of one input model');
  expect(said('model')).toContain("Add '--out FOLDER'");
  expect(said('model', '--out', 'out', '--release', '7')).toContain("Unknown release '7'");
  expect(said('nowhere', '--out', 'out')).toContain('nowhere');
  expect(said('.', '--out', 'out', '--wrong')).toContain('--wrong');
  mkdirSync(path.join(folder(), 'none'));
  expect(said('none', '--out', 'out')).toContain("No input model was found in 'none'");
  write('second/cloudConfig.yml', smallModel['cloudConfig.yml'] ?? '');
  expect(said('.', '--out', '../out')).toContain('has 2 input models');
  expect(existsSync(path.join(folder(), 'out'))).toBe(false);
  expect(predict('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--out FOLDER') });
});
