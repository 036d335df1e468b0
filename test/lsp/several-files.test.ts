/**
 * Environments of several files over the wire: what lies beside an open document counts, an edit in one file changes
 * what is said of the others, and what happens on disk is followed.
 */
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  FileChangeType,
} from 'vscode-languageserver/node';
import {
  type ClientOptions,
  LspClient,
  pullingCapabilities,
  richCapabilities,
} from '../support/lsp-client.js';
import { goodPlan } from '../support/plans.js';

const rule = 'installer/plan-hypervisor-differs';
const kvm = '{\n  "cloud_type": "KVM",\n  "compute_scale": 4\n}\n';
const esx = kvm.replace('KVM', 'ESX');
const csv = '78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,931,Undercloud,IPMI\n';
const Created: FileChangeType = 1;
const Changed: FileChangeType = 2;
const Deleted: FileChangeType = 3;

let folder: string;
let client: LspClient;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'helion several files ')));
});
afterEach(() => {
  client.kill();
  rmSync(folder, { recursive: true, force: true });
});

const start = async (options: ClientOptions = {}) => {
  client = await LspClient.start(options);
};
const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
const write = (name: string, text: string): string => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
  return uriOf(name);
};
const openFile = (name: string, text: string, languageId: string) =>
  client.open(uriOf(name), text, languageId);
const tell = (uri: string, type: FileChangeType) =>
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
/** Waits until the newest that was said of the environment of a document has so many files. */
const filesOf = (uri: string, count: number) =>
  client.until(() => {
    const files = client.environments.findLast((each) => each.uri === uri)?.environment?.files;
    return files?.length === count ? files : undefined;
  });

describe('what lies beside an open document', () => {
  test('is read before its first diagnostics, and named in them', async () => {
    await start();
    const plan = write('helion.yml', goodPlan);
    write('node_modules/helion.yml', goodPlan);
    const json = openFile('esx.json', esx, 'json');
    expect(await client.rules(json)).toContain(rule);
    expect(client.published.length).toBe(1);
    const { diagnostics } = await client.diagnostics(json);
    const found = diagnostics.find(({ code }) => code === rule);
    expect(found?.relatedInformation?.map(({ location }) => decodeURIComponent(location.uri))).toEqual([
      decodeURIComponent(plan),
    ]);
  });

  test('an open document counts and not its file, whatever is saved', async () => {
    await start();
    const plan = write('helion.yml', goodPlan.replace('hypervisor: kvm', 'hypervisor: esx'));
    client.open(plan, goodPlan);
    const json = openFile('kvm.json', kvm, 'json');
    expect(await client.rules(json)).not.toContain(rule);
    client.close(plan);
    await client.shows(json, rule);
  });

  test('the two files of an installer are one environment', async () => {
    await start();
    write('kvm.json', kvm);
    write('other.json', '{ "name": "foreign" }');
    const machines = openFile('baremetal.csv', csv, 'helion-baremetal');
    const { environment } = await client.environment(machines);
    expect(environment).toMatchObject({ dialect: 'installer', title: expect.stringContaining('KVM') });
    expect(environment?.files.map((uri) => path.posix.basename(uri))).toEqual(['baremetal.csv', 'kvm.json']);
  });

  test('the release that was found out comes with the reason', async () => {
    await start();
    const json = openFile('kvm.json', kvm.replace('{', '{ "dns": {},'), 'json');
    expect((await client.environment(json)).environment).toMatchObject({
      title: expect.stringContaining('1.1'),
      titleReason: expect.stringContaining("'dns' is new in 1.1"),
      choices: [
        {
          setting: 'helion.installer.version',
          values: expect.arrayContaining([{ value: '1.1', label: '1.1' }]),
        },
      ],
    });
  });

  test('the releases that a model may be for come with the reason and the setting', async () => {
    await start();
    const config = openFile(
      'cloudConfig.yml',
      'product:\n  version: 2\ncloud:\n  name: quay\ncontrol-planes:\n  - name: cp\n    clusters:\n      - service-components: [manila-api]\n',
      'yaml',
    );
    expect((await client.environment(config)).environment).toMatchObject({
      title: expect.stringContaining('SUSE OpenStack Cloud 8 - 9'),
      titleReason: "'manila-api' was added in SUSE OpenStack Cloud 8",
      choices: [
        {
          setting: 'helion.inputModel.generation',
          title: 'release',
          values: expect.arrayContaining([
            { value: 'auto', label: 'Find out the release' },
            { value: 'hos5.0', label: 'Helion OpenStack 5.0' },
            { value: 'hos', label: 'Any Helion OpenStack before 8' },
          ]),
        },
      ],
    });
  });

  test('two environment files beside one CSV are both named, and neither is taken for the one', async () => {
    await start();
    write('kvm.json', kvm);
    write('esx.json', esx);
    const machines = openFile('baremetal.csv', csv, 'helion-baremetal');
    expect((await client.environment(machines)).environment).toMatchObject({
      title: 'Installer files, 2 environments',
      files: { length: 3 },
    });
  });

  test.skipIf(process.platform === 'win32')(
    'links that lead out of the folder are not followed',
    async () => {
      await start();
      write('inside/baremetal.csv', csv);
      write('outside/kvm.json', kvm);
      symlinkSync('../outside/kvm.json', path.join(folder, 'inside/out.json'));
      write('inside/esx.txt', esx);
      symlinkSync('esx.txt', path.join(folder, 'inside/in.json'));
      const machines = openFile('inside/baremetal.csv', csv, 'helion-baremetal');
      const { environment } = await client.environment(machines);
      expect(environment?.files.map((uri) => path.posix.basename(uri))).toEqual(['baremetal.csv', 'in.json']);
    },
  );

  test('files above the size limit are not read', async () => {
    await start({ settings: { maxFileSize: 1 } });
    write('kvm.json', kvm + ' '.repeat(1100));
    const machines = openFile('baremetal.csv', csv, 'helion-baremetal');
    expect((await client.environment(machines)).environment?.files).toEqual([machines]);
  });
});

describe('an environment in several folders', () => {
  const definition = '{ "server-config": {}, "network-config": {} }\n';
  const nodes = '{ "baremetal_servers": [{ "pxe-mac-addr": "78:e7:d1:22:5d:58" }] }\n';

  test('is found from a file deep in it', async () => {
    await start();
    write('definition.json', definition);
    write('node_modules/nodes.json', nodes);
    const open = openFile('a/b/nodes.json', nodes, 'json');
    expect(await filesOf(open, 2)).toEqual([open, uriOf('definition.json')].sort());
  });

  test('comes together when its root comes, and falls apart when that goes', async () => {
    await start();
    write('sub/nodes.json', nodes);
    const open = openFile('nodes.json', nodes, 'json');
    await filesOf(open, 1);
    const root = write('definition.json', definition);
    tell(root, Created);
    await filesOf(open, 3);
    unlinkSync(path.join(folder, 'definition.json'));
    tell(root, Deleted);
    await filesOf(open, 1);
  });

  test('is not searched above the folder that the user has open', async () => {
    write('definition.json', definition);
    client = LspClient.spawn();
    await client.request('initialize', {
      ...{ processId: null, rootUri: null, capabilities: richCapabilities },
      workspaceFolders: [{ name: 'a', uri: uriOf('a') }],
    });
    await client.connection.sendNotification('initialized', {});
    const open = openFile('a/b/nodes.json', nodes, 'json');
    expect((await client.environment(open)).environment?.files).toEqual([open]);
  });
});

describe('an edit', () => {
  test('changes what is said of the other open files at once, and says nothing twice', async () => {
    await start();
    const plan = client.open(uriOf('helion.yml'), goodPlan);
    const json = openFile('kvm.json', kvm, 'json');
    await client.diagnostics(json);
    client.replace(plan, 'hypervisor: kvm', 'hypervisor: esx');
    await client.shows(json, rule);
    client.replace(plan, 'hypervisor: esx', 'hypervisor: kvm');
    await client.shows(json, rule, false);
    const before = client.published.filter(({ uri }) => uri === json).length;
    client.edit(plan, goodPlan.length, 0, '# nothing new\n');
    await client.diagnostics(plan);
    expect(client.published.filter(({ uri }) => uri === json).length).toBe(before);
  });

  test('makes a client that pulls ask again', async () => {
    await start({ capabilities: pullingCapabilities });
    const plan = client.open(uriOf('helion.yml'), goodPlan);
    const json = openFile('kvm.json', kvm, 'json');
    const pull = async (uri: string): Promise<Diagnostic[]> => {
      const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.kind === 'full' ? report.items : [];
    };
    expect((await pull(json)).map(({ code }) => code)).not.toContain(rule);
    await pull(plan);
    client.replace(plan, 'hypervisor: kvm', 'hypervisor: esx');
    await client.until(() => client.asked.find((method) => method === 'workspace/diagnostic/refresh'));
    expect((await pull(json)).map(({ code }) => code)).toContain(rule);
  });

  test('that makes a file ours, or foreign, changes what it is told of', async () => {
    await start();
    const json = openFile('any.json', kvm, 'json');
    await client.shows(json, 'none', false);
    client.replaceAll(json, '{ "name": "foreign",, }');
    expect((await client.diagnostics(json)).diagnostics).toEqual([]);
    expect(await client.environment(json)).not.toHaveProperty('environment');
  });
});

describe('on disk', () => {
  beforeEach(() => start());

  test('a file that comes, changes or goes is followed', async () => {
    const json = openFile('kvm.json', kvm, 'json');
    expect(await client.rules(json)).not.toContain(rule);
    const plan = write('helion.yml', goodPlan.replace('hypervisor: kvm', 'hypervisor: esx'));
    tell(plan, Created);
    await client.shows(json, rule);
    write('helion.yml', goodPlan);
    tell(plan, Changed);
    await client.shows(json, rule, false);
    write('helion.yml', goodPlan.replace('hypervisor: kvm', 'hypervisor: esx'));
    tell(plan, Changed);
    await client.shows(json, rule);
    unlinkSync(path.join(folder, 'helion.yml'));
    tell(plan, Deleted);
    await client.shows(json, rule, false);
  });

  test('the file of an open document may go', async () => {
    const plan = write('helion.yml', goodPlan.replace('hypervisor: kvm', 'hypervisor: esx'));
    client.open(plan, goodPlan.replace('hypervisor: kvm', 'hypervisor: esx'));
    const json = openFile('kvm.json', kvm, 'json');
    expect(await client.rules(json)).toContain(rule);
    unlinkSync(path.join(folder, 'helion.yml'));
    tell(plan, Deleted);
    client.edit(json, kvm.length, 0, ' ');
    expect(await client.rules(json)).toContain(rule);
    client.close(plan);
    await client.shows(json, rule, false);
  });

  test('a folder is watched as long as a document of it is open', async () => {
    const watched = () =>
      client.registrations
        .filter(({ method }) => method === 'workspace/didChangeWatchedFiles')
        .map(({ registerOptions }) => registerOptions);
    const json = openFile('kvm.json', kvm, 'json');
    const machines = openFile('baremetal.csv', csv, 'helion-baremetal');
    await client.diagnostics(machines);
    const baseUri = pathToFileURL(folder).href;
    expect(watched()).toEqual([{ watchers: [{ globPattern: { baseUri, pattern: '*' } }] }]);
    client.close(machines);
    await filesOf(json, 1);
    expect(watched().length).toBe(1);
    client.close(json);
    await client.until(() => (watched().length === 0 ? true : undefined));
  });
});

test('a client that cannot watch a folder is asked once to watch everything', async () => {
  const { workspace, ...rest } = richCapabilities;
  await start({
    capabilities: {
      ...rest,
      workspace: { ...workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    },
  });
  await client.diagnostics(openFile('kvm.json', kvm, 'json'));
  await client.diagnostics(openFile('other/esx.json', esx, 'json'));
  const watching = client.registrations.filter(({ method }) => method === 'workspace/didChangeWatchedFiles');
  expect(watching.length).toBe(1);
});

describe('foreign JSON', () => {
  test('gets nothing at all, however broken', async () => {
    await start();
    const foreign = openFile('package.json', '{ "name": "x",, "cloud_type": "none", }', 'json');
    expect(await client.environment(foreign)).not.toHaveProperty('environment');
    const about = { textDocument: { uri: foreign }, position: { line: 0, character: 3 } };
    for (const feature of [
      'hover',
      'completion',
      'documentSymbol',
      'foldingRange',
      'definition',
      'inlayHint',
    ])
      expect(
        await client.request(`textDocument/${feature}`, { ...about, range: range(0, 0, 1, 0) }),
      ).toBeNull();
    expect(client.published).toEqual([]);
    expect(client.registrations.filter(({ method }) => method.includes('Watched'))).toEqual([]);
  });

  test('of ten megabytes holds nobody up', async () => {
    await start();
    const entry =
      '"node_modules/x": { "version": "1.0.0", "resolved": "https://example.org", "dev": true },\n';
    const large = `{ ${entry.repeat(10_000_000 / entry.length)} "end": 1 }`;
    const foreign = openFile('package-lock.json', large, 'json');
    await client.environment(foreign);
    const machines = openFile('baremetal.csv', csv, 'helion-baremetal');
    await client.diagnostics(machines);
    const files = (await client.environment(machines)).environment?.files;
    expect(files).toEqual([machines]);
  });
});

describe('an editor with support for JSON of its own', () => {
  const broken = '{\n  "cloud_type": "KVM",\n  "cloud_type": "KVM",\n  "compute_scale": 4,\n}\n';

  test('says itself what is wrong with the JSON, and gets our repairs', async () => {
    await start({ initializationOptions: { builtInJson: true } });
    const json = openFile('kvm.json', broken, 'json');
    const rules = await client.rules(json);
    expect(rules).not.toContain('common/json-trailing-comma');
    expect(rules).not.toContain('common/json-duplicate-key');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: json },
      range: range(3, 20, 3, 20),
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toContainEqual(expect.stringMatching(/comma|','/));
    const about = { textDocument: { uri: json }, positions: [{ line: 1, character: 4 }] };
    for (const feature of ['documentSymbol', 'foldingRange', 'selectionRange'])
      expect(await client.request(`textDocument/${feature}`, about)).toBeNull();
  });

  test('is said everything of JSON in our own languages', async () => {
    await start({ initializationOptions: { builtInJson: true } });
    const plan = openFile('a.helion.json', '{ "hypervisor": "kvm", }', 'helion-plan-json');
    expect(await client.rules(plan)).toContain('common/json-trailing-comma');
  });

  test('is what other editors are not', async () => {
    await start();
    const json = openFile('kvm.json', broken, 'json');
    const rules = await client.rules(json);
    expect(rules).toContain('common/json-trailing-comma');
    expect(rules).toContain('common/json-duplicate-key');
  });
});

describe('through the client', () => {
  const at = 'vscode-vfs://github/owner/cloud/';

  test('files are read that the server cannot read itself', async () => {
    const files = { [`${at}helion.yml`]: goodPlan, [`${at}sub/kvm.json`]: kvm };
    await start({ initializationOptions: { readsFiles: true }, files });
    const json = client.open(`${at}esx.json`, esx, 'json');
    expect(await client.rules(json)).toContain(rule);
    expect((await client.environment(json)).environment?.files).toEqual([json]);
  });

  test('a file system that does not answer keeps no findings back', async () => {
    await start({ initializationOptions: { readsFiles: true }, files: 'silent' });
    const json = client.open(`${at}kvm.json`, '{ "cloud_type": "KVM", }', 'json');
    expect(await client.rules(json)).toContain('common/json-trailing-comma');
  });

  test('nothing is asked for of a client that cannot read', async () => {
    await start({ files: { [`${at}helion.yml`]: goodPlan } });
    const json = client.open(`${at}esx.json`, esx, 'json');
    expect(await client.rules(json)).not.toContain(rule);
  });

  test('old revisions have nothing beside them', async () => {
    await start({ initializationOptions: { readsFiles: true }, files: { 'git:/w/helion.yml': goodPlan } });
    const json = client.open('git:/w/esx.json?%7B%22ref%22%3A%22~%22%7D', esx, 'json');
    expect(await client.rules(json)).not.toContain(rule);
  });
});

test('the release that is set is what files are checked for', async () => {
  await start({ settings: { installer: { version: '1.0' } } });
  const json = openFile('kvm.json', kvm, 'json');
  const title = (text: string) =>
    client.until(() => client.environments.findLast(({ environment }) => environment?.title.includes(text)));
  await title('1.0');
  await client.changeSettings({ installer: { version: '1.1.1' } });
  await title('1.1.1');
  expect(client.environments.every(({ uri }) => uri === json)).toBe(true);
});

function range(line: number, character: number, endLine: number, endCharacter: number) {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

describe('a carrier-grade directory', () => {
  const definition = JSON.stringify({
    product: { version: 1 },
    cloud: { environment: 'environment.json' },
    'failure-zones': [{ name: 'fz1' }],
    'control-planes': [],
  });
  const servers = '[\n  { "name": "ccn1", "pxe_mac_address": "", "failure_zone": "fz1" }\n]\n';
  const zone = { line: 1, character: servers.split('\n')[1]?.indexOf('fz1') ?? 0 };

  test('files that are not open are followed: definition, references and rename', async () => {
    await start({ capabilities: richCapabilities });
    const root = write('definition.json', definition);
    const uri = openFile('node-provision.json', servers, 'json');
    const at = { textDocument: { uri }, position: zone };
    const targets = await client.request<readonly { targetUri: string }[]>('textDocument/definition', at);
    expect(targets.map(({ targetUri }) => targetUri)).toEqual([root]);
    const found = await client.request<readonly { uri: string }[]>('textDocument/references', {
      ...at,
      context: { includeDeclaration: true },
    });
    expect(found.map((each) => each.uri)).toEqual([root, uri]);
    const renamed = await client.request<{ documentChanges: readonly { textDocument: { uri: string } }[] }>(
      'textDocument/rename',
      { ...at, newName: 'north' },
    );
    expect(renamed.documentChanges.map(({ textDocument }) => textDocument.uri).toSorted()).toEqual([
      root,
      uri,
    ]);
  });

  test('files that the definition names are links', async () => {
    await start();
    write('environment.json', '{ "node-type": [], "interface-map": [] }');
    const uri = openFile('definition.json', definition, 'json');
    const links = await client.request<readonly { target: string }[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    expect(links.map(({ target }) => target)).toEqual([uriOf('environment.json')]);
  });
});

test('an installer file is made from a plan, and from nothing else', async () => {
  await start();
  const plan = openFile('helion.yml', goodPlan, 'helion-plan');
  const json = openFile('kvm-custom-ips.json', kvm, 'json');
  const made = await client.request<{ name: string; text: string; missing: string[] }>(
    'helion/installerFromPlan',
    {
      uri: plan,
    },
  );
  expect(made.name).toBe('kvm-custom-ips.json');
  expect(JSON.parse(made.text)).toMatchObject({ cloud_type: 'KVM' });
  expect(made.missing.join()).toContain('ntp.seed_server');
  expect(await client.request('helion/installerFromPlan', { uri: json })).toBeNull();
});

test('the files of another kind are made from what is open, and nothing is written', async () => {
  await start();
  const plan = openFile('helion.yml', goodPlan, 'helion-plan');
  const targets = await client.request('helion/conversionTargets', { uri: plan });
  expect(targets).toEqual(['installer', 'input-model']);
  const made = await client.request<{ files: { path: string }[]; lost: { message: string; line: number }[] }>(
    'helion/convert',
    { uri: plan, to: 'installer' },
  );
  expect(made.files.map((file) => file.path)).toEqual(['kvm-custom-ips.json', 'baremetal.csv']);
  expect(made.lost[0]?.line).toBeGreaterThan(1);
  expect(await client.request('helion/convert', { uri: plan, to: 'plan' })).toBeNull();
  await expect(client.request('helion/convert', { uri: plan, to: 'heat' })).rejects.toMatchObject({
    code: -32602,
  });
});
