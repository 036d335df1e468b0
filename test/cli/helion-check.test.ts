/** The command-line checker as its users call it: the built bundle as a process, on folders made for the test. */
import { execFileSync, type StdioOptions, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallModel } from '../support/models.js';
import { goodPlan, jsonPlan } from '../support/plans.js';

const bundle = fileURLToPath(new URL('../../dist/cli/helion-check.js', import.meta.url));
const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const vlanTwice = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');
const differs = 'installer/plan-hypervisor-differs';
const esxFile = '{\n  "cloud_type": "ESX",\n  "compute_scale": 4\n}\n';
const kvmFile = esxFile.replace('ESX', 'KVM');
const machines = '78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,931,Undercloud,IPMI\n';
const definition = '{ "server-config": {}, "network-config": {} }\n';
const nodes = '{ "baremetal_servers": [{ "pxe-mac-addr": "78:e7:d1:22:5d:58" }] }\n';
const swiftOne = goodPlan.replace('swift-storage: 2', 'swift-storage: 1');

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'helion-check-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

interface Report {
  readonly findings: readonly { readonly rule: string; readonly file: string }[];
  readonly environments: readonly { readonly root: string; readonly files: readonly string[] }[];
}
const json = (...args: string[]) => {
  const { status, stdout, stderr } = run('--format', 'json', ...args);
  return { status, stderr, report: JSON.parse(stdout) as Report };
};

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
    expect(stderr).toContain("'compose.yml' is no Helion file");
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
      spawnSync(process.execPath, [bundle, '.', 'nowhere'], { cwd: folder, encoding: 'utf8', stdio });
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
      { cwd: folder, encoding: 'utf8' },
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
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('No path was given') });
    expect(run('--wrong', '.')).toMatchObject({ status: 2, stderr: expect.stringContaining('--wrong') });
    expect(run('--format', 'xml', '.')).toMatchObject({
      status: 2,
      stderr: "helion-check: The format 'xml' is not known; it must be 'text' or 'json'.\n",
    });
  });
});

describe('text', () => {
  test('one line a finding, counted from 1, with related places and fixes below, and a summary', () => {
    write('plans/helion.yml', vlanTwice);
    const { stdout } = run('plans');
    const line = vlanTwice.split('\n').lastIndexOf('    vlan-id: 331') + 1;
    const first = vlanTwice.split('\n').indexOf('    vlan-id: 331') + 1;
    expect(stdout).toMatch(
      new RegExp(
        `^plans/helion\\.yml:${line}:14 error plan/vlan-id-duplicate .*\\n {2}plans/helion\\.yml:${first}:`,
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

describe('files', () => {
  test('folders are searched without .git and node_modules, each file once, in the order of names', () => {
    for (const name of ['b/helion.yml', 'a/x.helion.yaml', '.git/helion.yml', 'n/node_modules/p/helion.yml'])
      write(name, goodPlan);
    write('a/lab.helion.json', jsonPlan);
    write('a/other.json', '{}');
    const { report } = json('.', 'b', 'b/helion.yml');
    expect(report.environments).toEqual(
      ['a/lab.helion.json', 'a/x.helion.yaml', 'b/helion.yml'].map((name) => ({
        root: path.join(folder, name),
        dialect: 'plan',
        files: [path.join(folder, name)],
      })),
    );
  });

  test('links that go round in circles come to an end, and links that lead nowhere are named', () => {
    write('a/helion.yml', goodPlan);
    symlinkSync(folder, path.join(folder, 'a/up'));
    symlinkSync('self', path.join(folder, 'self'));
    expect(json('.')).toMatchObject({ status: 0, report: { environments: [expect.anything()] } });
    symlinkSync('gone', path.join(folder, 'helion.yml'));
    expect(json('.')).toMatchObject({ status: 2, stderr: expect.stringContaining('does not exist') });
  });

  test('folders are left out that an editor leaves out, unless they are asked for', () => {
    for (const name of ['.history/helion.yml', '.hos/helion.yml', 'node_modules/helion.yml'])
      write(name, goodPlan);
    const found = (...args: string[]) => json(...args).report.environments.map(({ root }) => root);
    expect(found('.')).toEqual([path.join(folder, '.hos/helion.yml')]);
    expect(found('.history')).toEqual([path.join(folder, '.history/helion.yml')]);
  });

  test.skipIf(process.platform === 'win32')('what is no file is told of at once, or passed by', () => {
    for (const [name, text] of Object.entries(smallModel)) write(`model/${name}`, text);
    execFileSync('mkfifo', [
      path.join(folder, 'model/data/pipe.yml'),
      path.join(folder, 'model/cloudConfig.yaml'),
    ]);
    symlinkSync('/dev/zero', path.join(folder, 'model/data/zero.yml'));
    mkdirSync(path.join(folder, 'model/data/cloudConfig.yml'));
    const { stderr, report } = json('model/data');
    expect(report.environments.map(({ files }) => files.length)).toEqual([Object.keys(smallModel).length]);
    expect(stderr).toBe('');
    expect(json('.')).toMatchObject({ status: 2, stderr: expect.stringContaining('it is no file') });
    expect(json('model/data/pipe.yml')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('it is no file'),
    });
  });

  test.skipIf(process.platform === 'win32')('links that lead out of the folder are not followed', () => {
    write('outside/helion.yml', vlanTwice);
    write('in/a.helion.yml', goodPlan);
    symlinkSync('../outside/helion.yml', path.join(folder, 'in/helion.yml'));
    symlinkSync('../outside', path.join(folder, 'in/outside'));
    expect(json('in')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('leads out of the folder'),
    });
    expect(json('in').report.environments.map(({ root }) => root)).toEqual([
      path.join(folder, 'in/a.helion.yml'),
    ]);
    expect(json('.').report.environments.length).toBe(3);
  });

  test.skipIf(process.getuid?.() === 0)('files that may not be read are named', () => {
    chmodSync(write('helion.yml', goodPlan), 0);
    expect(json('.')).toMatchObject({ status: 2, stderr: expect.stringContaining('may not be read') });
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
        root: path.join(folder, 'other/'),
        dialect: 'installer',
        files: [path.join(folder, 'other/site.json')],
      },
      {
        root: path.join(folder, 'site/'),
        dialect: 'installer',
        files: ['any-name.json', 'baremetal.csv'].map((name) => path.join(folder, 'site', name)),
      },
    ]);
  });

  test('what lies beside a file counts, and only the file is reported on', () => {
    const json = write('esx.json', esxFile);
    write('helion.yml', vlanTwice);
    expect(found(['esx.json'])).toMatchObject([{ file: json }]);
    const { stdout } = run('esx.json');
    expect(stdout).toMatch(new RegExp(`^esx\\.json:2:17 \\w+ ${differs} .*\\n {2}helion\\.yml:`, 'm'));
    expect(stdout).not.toContain('plan/');
    expect(stdout).toMatch(/ in 1 file\.\n$/);
    expect(found(['.'])).toMatchObject([{ file: json }]);
  });

  test('an environment in several folders is found from any of its files', () => {
    write('cloud/definition.json', definition);
    write('cloud/sub/nodes.json', nodes);
    const files = ['definition.json', 'sub/nodes.json'].map((name) => path.join(folder, 'cloud', name));
    for (const asked of ['cloud', 'cloud/sub', 'cloud/sub/nodes.json', 'cloud/definition.json'])
      expect(json(asked).report.environments).toEqual([
        { root: path.join(folder, 'cloud/'), dialect: 'carrier-grade', files },
      ]);
  });

  test('a file that is none of ours is a sentence, whatever its name', () => {
    write('kvm-custom-ips.json', '{ "name": "foreign" }');
    expect(run('kvm-custom-ips.json')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^helion-check: 'kvm-custom-ips\.json' is no Helion file: .*\.\n$/),
    });
  });

  test('an explicit file may have any name', () => {
    write('environment.txt', kvmFile);
    expect(run('environment.txt')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no Helion file'),
    });
    write('environment.JSON', kvmFile);
    expect(json('environment.JSON').report.environments.length).toBe(1);
  });

  test('large files and deep folders that are none of ours are passed by', () => {
    write('node_modules/a/kvm.json', kvmFile);
    write('.git/kvm.json', kvmFile);
    write('data/large.json', `${' '.repeat(1024 * 1024)}${kvmFile}`);
    write('helion.yml', goodPlan);
    expect(json('.').report.environments.map(({ root }) => root)).toEqual([path.join(folder, 'helion.yml')]);
  });

  test('the release can be set', () => {
    write('kvm.json', kvmFile);
    expect(run('--installer-version', '1.1.1', 'kvm.json').status).not.toBe(2);
    expect(run('--installer-version', '3', 'kvm.json')).toMatchObject({
      status: 2,
      stderr: "helion-check: The release '3' is not known; it must be one of auto, 1.0, 1.0.1, 1.1, 1.1.1.\n",
    });
    expect(run('--generation', 'soc7', 'kvm.json')).toMatchObject({
      status: 2,
      stderr:
        "helion-check: The release 'soc7' is not known; it must be one of auto, hos2.0, hos2.1, hos3.0, hos4.0, hos5.0, soc8, soc9, hos.\n",
    });
  });

  test('what is set counts', () => {
    write('kvm.json', kvmFile.replace('4', '4, "dns": {}'));
    const rules = (...args: string[]) => json(...args, 'kvm.json').report.findings.map(({ rule }) => rule);
    expect(rules('--installer-version', '1.0')).toContain('installer/dns-in-hos10');
    expect(rules('--installer-version', 'auto')).not.toContain('installer/dns-in-hos10');
  });
});

test('--explain prints the page of a rule, --version and --help print and end', () => {
  expect(run('--explain', 'plan/vlan-id-duplicate')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^# plan\/vlan-id-duplicate\n/),
  });
  expect(run('--explain', 'plan/nothing')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("no rule 'plan/nothing'"),
  });
  expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const help = run('--help').stdout;
  expect(help).toContain('Exit code');
  expect(help).toContain('\n  --installer-version auto|1.0|1.0.1|1.1|1.1.1\n');
  expect(help).toContain('\n  --generation auto|hos2.0|hos2.1|hos3.0|hos4.0|hos5.0|soc8|soc9|hos\n');
});

test('from a checkout, `npm run --silent helion-check` prints nothing but the report', () => {
  write('helion.yml', goodPlan);
  const { status, stdout } = spawnSync(
    'npm',
    ['--prefix', projectRoot, 'run', '--silent', 'helion-check', '--', '--format', 'json', 'helion.yml'],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [],
    environments: [{ root: path.join(folder, 'helion.yml') }],
  });
  expect(status).toBe(0);
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
