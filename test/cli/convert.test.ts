/** `helion convert` as its users call it: the built bundle as a process, on folders made for the test. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { commandLine } from '../support/command-line.js';
import { goodPlan } from '../support/plans.js';

const { folder, write, run, helion } = commandLine();

const convert = (...args: string[]) => helion('convert', ...args);

const read = (name: string) => readFileSync(path.join(folder(), name), 'utf8');

beforeEach(() => {
  for (const name of ['kvm-custom-ips.json', 'baremetal.csv'])
    write(`site/${name}`, readFileSync(path.join('examples/installer-kvm', name), 'utf8'));
  write('plan/helion.yml', goodPlan);
});

test('installer files become a plan, with what is lost and open by line', () => {
  const { status, stdout, stderr } = convert('site', '--to', 'plan', '--out', 'new/out');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain("1 file was written into 'new/out': helion.yml.\n");
  expect(stdout).toContain("\n  site/kvm-custom-ips.json:8: 'bridge_interface': a plan has no key for it.\n");
  expect(stdout).toMatch(/\n {2}new\/out\/helion\.yml:\d+: Fill in gateway of IPMI\.\n/);
  expect(read('new/out/helion.yml')).toContain('hypervisor: kvm\n');
  expect(run('new/out').stdout).not.toContain('Made from');
});

test('one of the installer files will do', () => {
  expect(convert('site/baremetal.csv', '--to', 'plan', '--out', 'out').status).toBe(0);
  expect(read('out/helion.yml')).toContain('vlan-id: 331');
});

test('a plan becomes installer files, or an input model', () => {
  expect(convert('plan', '--to', 'installer', '--out', 'out').status).toBe(0);
  expect(readdirSync(path.join(folder(), 'out')).sort()).toEqual(['baremetal.csv', 'kvm-custom-ips.json']);
  expect(convert('plan/helion.yml', '--to', 'input-model', '--release', '8', '--out', 'model').status).toBe(
    0,
  );
  expect(read('model/data/control_plane.yml')).toContain('nova-console-auth');
});

test('programs are told the same in JSON', () => {
  const { stdout } = convert('site', '--to', 'plan', '--out', 'out', '--format', 'json');
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({ to: 'plan', out: 'out', files: ['helion.yml'], problems: [] });
  expect(told.lost).toContainEqual({
    message: "'bridge_interface': a plan has no key for it.",
    file: 'site/kvm-custom-ips.json',
    line: 8,
  });
  expect(told.open[0]).toMatchObject({ file: 'out/helion.yml' });
});

test('a folder with something in it, a file and the source itself are refused', () => {
  write('full/file', '');
  const refused = (out: string) => {
    const { status, stdout, stderr } = convert('site', '--to', 'plan', '--out', out);
    expect([status, stdout]).toEqual([2, '']);
    return stderr;
  };
  expect(refused('full')).toContain("'full' is not empty");
  expect(refused('full/file')).toContain("'full/file' is not a folder");
  expect(refused('site')).toContain("'site' is part of what is read");
  expect(refused('site/new')).toContain("'site/new' is part of what is read");
  expect(existsSync(path.join(folder(), 'site/new'))).toBe(false);
});

test('what is missing or wrong on the command line is said', () => {
  const said = (...args: string[]) => {
    const { status, stderr } = convert(...args);
    expect(status).toBe(2);
    return stderr;
  };
  expect(said()).toContain('Give one file or folder');
  expect(said('site', '--out', 'out')).toContain("Add '--to plan'");
  expect(said('site', '--to', 'plan')).toContain("Add '--out FOLDER'");
  expect(said('site', '--to', 'ansible', '--out', 'out')).toContain("Unknown value 'ansible' of '--to'");
  expect(said('site', '--to', 'plan', '--out', '')).toContain("Add '--out FOLDER'");
  expect(said('site', '--to', 'plan', '--out', 'out', '--release', '8')).toContain("'--to input-model'");
  expect(said('site', '--to', 'installer', '--out', 'out')).toContain("Use '--to plan' first");
  expect(said('nowhere', '--to', 'plan', '--out', 'out')).toContain('nowhere');
  mkdirSync(path.join(folder(), 'none'));
  expect(said('none', '--to', 'plan', '--out', 'out')).toContain("Nothing in 'none'");
  write('other/kvm-custom-ips.json', '{ "cloud_type": "KVM" }');
  expect(said('.', '--to', 'plan', '--out', '../out')).toContain('has 2 environments');
  write('site/esx-custom-ips.json', '{ "cloud_type": "ESX" }');
  expect(said('site', '--to', 'plan', '--out', 'out')).toContain('belongs to several clouds');
  expect(existsSync(path.join(folder(), 'out'))).toBe(false);
});
