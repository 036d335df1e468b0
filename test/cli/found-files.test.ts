/** Which files the command-line checker finds, which belong to one environment, and what lies beside them. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../support/command-line.js';
import { smallModel } from '../support/models.js';
import { goodPlan, jsonPlan } from '../support/plans.js';

const { folder, write, run, json } = commandLine();
const vlanTwice = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');
const differs = 'installer/plan-hypervisor-differs';
const esxFile = '{\n  "cloud_type": "ESX",\n  "compute_scale": 4\n}\n';
const kvmFile = esxFile.replace('ESX', 'KVM');
const machines = '78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,931,Undercloud,IPMI\n';
const definition = '{ "server-config": {}, "network-config": {} }\n';
const nodes = '{ "baremetal_servers": [{ "pxe-mac-addr": "78:e7:d1:22:5d:58" }] }\n';

describe('files', () => {
  test('folders are searched without .git and node_modules, each file once, in the order of names', () => {
    for (const name of ['b/helion.yml', 'a/x.helion.yaml', '.git/helion.yml', 'n/node_modules/p/helion.yml'])
      write(name, goodPlan);
    write('a/lab.helion.json', jsonPlan);
    write('a/other.json', '{}');
    const { report } = json('.', 'b', 'b/helion.yml');
    expect(report.environments).toEqual(
      ['a/lab.helion.json', 'a/x.helion.yaml', 'b/helion.yml'].map((name) => ({
        root: path.join(folder(), name),
        dialect: 'plan',
        files: [path.join(folder(), name)],
      })),
    );
  });

  test('links that go round in circles come to an end, and missing are named', () => {
    write('a/helion.yml', goodPlan);
    symlinkSync(folder(), path.join(folder(), 'a/up'));
    symlinkSync('self', path.join(folder(), 'self'));
    expect(json('.')).toMatchObject({ status: 0, report: { environments: [expect.anything()] } });
    symlinkSync('gone', path.join(folder(), 'helion.yml'));
    expect(json('.')).toMatchObject({ status: 2, stderr: expect.stringContaining('does not exist') });
  });

  test('what a pattern does not mean is not complained of', () => {
    write('a/helion.yml', goodPlan);
    symlinkSync('gone', path.join(folder(), 'a/other.helion.yml'));
    expect(json('a/h*.yml')).toMatchObject({ status: 0, stderr: '' });
    expect(json('a/*.yml')).toMatchObject({ status: 2, stderr: expect.stringContaining('does not exist') });
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a configuration above that may not be opened is told, because it would count',
    () => {
      chmodSync(write('a/.helion.yml', 'rules: {}\n'), 0);
      write('a/b/helion.yml', goodPlan);
      expect(json('a/b')).toMatchObject({ status: 2, stderr: expect.stringContaining('may not be read') });
    },
  );

  test('folders are left out that an editor leaves out, unless they are asked for', () => {
    for (const name of ['.history/helion.yml', '.hos/helion.yml', 'node_modules/helion.yml'])
      write(name, goodPlan);
    const found = (...args: string[]) => json(...args).report.environments.map(({ root }) => root);
    expect(found('.')).toEqual([path.join(folder(), '.hos/helion.yml')]);
    expect(found('.history')).toEqual([path.join(folder(), '.history/helion.yml')]);
  });

  test.skipIf(process.platform === 'win32')('what is no file is told of at once, or passed by', () => {
    for (const [name, text] of Object.entries(smallModel)) write(`model/${name}`, text);
    execFileSync('mkfifo', [
      path.join(folder(), 'model/data/pipe.yml'),
      path.join(folder(), 'model/cloudConfig.yaml'),
    ]);
    symlinkSync('/dev/zero', path.join(folder(), 'model/data/zero.yml'));
    mkdirSync(path.join(folder(), 'model/data/cloudConfig.yml'));
    const { stderr, report } = json('model/data');
    expect(report.environments.map(({ files }) => files.length)).toEqual([Object.keys(smallModel).length]);
    expect(stderr).toBe('');
    expect(json('.')).toMatchObject({ status: 2, stderr: expect.stringContaining('it is not a file') });
    expect(json('model/data/pipe.yml')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('it is not a file'),
    });
  });

  test.skipIf(process.platform === 'win32')('links that lead out of the folder are not followed', () => {
    write('outside/helion.yml', vlanTwice);
    write('in/a.helion.yml', goodPlan);
    symlinkSync('../outside/helion.yml', path.join(folder(), 'in/helion.yml'));
    symlinkSync('../outside', path.join(folder(), 'in/outside'));
    expect(json('in')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('leads out of the folder'),
    });
    expect(json('in').report.environments.map(({ root }) => root)).toEqual([
      path.join(folder(), 'in/a.helion.yml'),
    ]);
    expect(json('.').report.environments.length).toBe(3);
  });

  test.skipIf(process.getuid?.() === 0)('files that may not be read are named', () => {
    chmodSync(write('helion.yml', goodPlan), 0);
    expect(json('.')).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot be read') });
  });

  test('names with blanks and other letters are printed as they are', () => {
    const file = write('mein Plan #1 100%/Züri.helion.yml', vlanTwice);
    expect(json('.').report.findings[0]?.file).toBe(file);
  });

  test.each([
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${goodPlan}`, 'utf16le')],
    ['Latin-1', Buffer.from(goodPlan.replace('# The plan', '# Z\u00FCrich'), 'latin1')],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0])],
  ])('%s is one finding', (_name, bytes) => {
    write('helion.yml', bytes);
    const { status, report } = json('.');
    expect(report.findings.map(({ rule }) => rule)).toEqual(['common/not-text']);
    expect(status).toBe(1);
  });

  test('a byte order mark is fine in YAML and a finding in JSON', () => {
    write('helion.yml', `\uFEFF${goodPlan}`);
    expect(json('.').report.findings).toEqual([]);
    write('helion.yml', goodPlan);
    write('a.helion.json', `\uFEFF${jsonPlan}`);
    expect(json('.').report.findings.map(({ rule }) => rule)).toEqual(['common/json-bom-or-control-char']);
  });
});

describe('environments of several files', () => {
  const found = (args: readonly string[]) =>
    json(...args).report.findings.filter(({ rule }) => rule === differs);

  test('files of an installer are found under any name by what they hold', () => {
    write('site/any-name.json', kvmFile);
    write('site/baremetal.csv', machines);
    write('site/package.json', '{ "name": "foreign" }');
    write('other/site.json', kvmFile);
    const { report } = json('.');
    expect(report.environments).toEqual([
      {
        root: path.join(folder(), 'other/'),
        dialect: 'installer',
        files: [path.join(folder(), 'other/site.json')],
      },
      {
        root: path.join(folder(), 'site/'),
        dialect: 'installer',
        files: ['any-name.json', 'baremetal.csv'].map((name) => path.join(folder(), 'site', name)),
      },
    ]);
  });

  test('what lies beside a file counts, and only the file is reported on', () => {
    const json = write('esx.json', esxFile);
    write('helion.yml', vlanTwice);
    expect(found(['esx.json'])).toMatchObject([{ file: json }]);
    const { stdout } = run('esx.json');
    const [, said = ''] = stdout.split(/^(?=esx\.json:2:17 )/m);
    expect(said).toMatch(new RegExp(`^esx\\.json:2:17 \\w+ ${differs} `));
    expect(said).toContain('\n  helion.yml:');
    expect(stdout).not.toContain('plan/');
    expect(stdout).toMatch(/ in 1 file\.\n$/);
    expect(found(['.'])).toMatchObject([{ file: json }]);
  });

  test('an environment in several folders is found from any of its files', () => {
    write('cloud/definition.json', definition);
    write('cloud/sub/nodes.json', nodes);
    const files = ['definition.json', 'sub/nodes.json'].map((name) => path.join(folder(), 'cloud', name));
    for (const asked of ['cloud', 'cloud/sub', 'cloud/sub/nodes.json', 'cloud/definition.json'])
      expect(json(asked).report.environments).toEqual([
        { root: path.join(folder(), 'cloud/'), dialect: 'carrier-grade', files },
      ]);
  });

  test('a file that is none of ours is a sentence, whatever its name', () => {
    write('kvm-custom-ips.json', '{ "name": "foreign" }');
    expect(run('kvm-custom-ips.json')).toMatchObject({
      status: 2,
      stderr: 'helion-check: Not a Helion file: kvm-custom-ips.json\n',
    });
  });

  test('an explicit file may have any name', () => {
    write('environment.txt', kvmFile);
    expect(run('environment.txt')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Not a Helion file'),
    });
    write('environment.JSON', kvmFile);
    expect(json('environment.JSON').report.environments.length).toBe(1);
  });

  test('large files and deep folders that are none of ours are passed by', () => {
    write('node_modules/a/kvm.json', kvmFile);
    write('.git/kvm.json', kvmFile);
    write('data/large.json', `${' '.repeat(1024 * 1024)}${kvmFile}`);
    write('helion.yml', goodPlan);
    expect(json('.').report.environments.map(({ root }) => root)).toEqual([
      path.join(folder(), 'helion.yml'),
    ]);
  });

  test('the release can be set', () => {
    write('kvm.json', kvmFile);
    expect(run('--installer-version', '1.1.1', 'kvm.json').status).not.toBe(2);
    expect(run('--installer-version', '3', 'kvm.json')).toMatchObject({
      status: 2,
      stderr: "helion-check: Unknown release '3'. Expected one of auto, 1.0, 1.0.1, 1.1, 1.1.1.\n",
    });
    expect(run('--generation', 'soc7', 'kvm.json')).toMatchObject({
      status: 2,
      stderr:
        "helion-check: Unknown release 'soc7'. Expected one of auto, hos2.0, hos2.1, hos3.0, hos4.0, hos5.0, soc8, soc9, hos.\n",
    });
  });

  test('what is set counts', () => {
    write('kvm.json', kvmFile.replace('4', '4, "dns": {}'));
    const rules = (...args: string[]) => json(...args, 'kvm.json').report.findings.map(({ rule }) => rule);
    expect(rules('--installer-version', '1.0')).toContain('installer/dns-in-hos10');
    expect(rules('--installer-version', 'auto')).not.toContain('installer/dns-in-hos10');
  });
});

describe('what an earlier deployment saved', () => {
  const group = 'input-model/alloc-group-deleted';
  const saved =
    'controller1:\n  cluster_name: of-old\n  cp_name: control-plane-1\n  member_id: 1\n  state: allocated\n';

  test('counts beside the model that is checked, and is not reported on itself', () => {
    for (const [name, text] of Object.entries(smallModel)) write(`cloud/definition/${name}`, text);
    expect(json('cloud/definition').report.findings).toEqual([]);
    const state = write('cloud/persistent_state/server_allocations.yml', saved);
    for (const folder of ['cloud/definition', 'cloud']) {
      const { status, report } = json(folder);
      // The cluster lacks the server that the old one keeps.
      expect(report.findings.map(({ rule }) => rule)).toEqual([group, 'input-model/alloc-too-few-servers']);
      expect(report.findings[0]?.file).toMatch(/control_plane\.yml$/);
      expect(status).toBe(1);
    }
    writeFileSync(state, 'controller1: [');
    expect(json('cloud/definition').report.findings).toEqual([]);
  });
});
