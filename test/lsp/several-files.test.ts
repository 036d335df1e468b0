/**
 * Environments of several files over the wire: what lies beside an open document counts, an edit in one file changes
 * what is said of the others, and what happens on disk is followed.
 */
import { symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { pullingCapabilities, richCapabilities } from '../support/lsp-client.js';
import { Changed, Created, Deleted, folderForEachTest } from '../support/lsp-folder.js';
import { goodPlan } from '../support/plans.js';

const rule = 'installer/plan-hypervisor-differs';
const kvm = '{\n  "cloud_type": "KVM",\n  "compute_scale": 4\n}\n';
const esx = kvm.replace('KVM', 'ESX');
const csv = '78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,931,Undercloud,IPMI\n';

const here = folderForEachTest();
const { uriOf, write, start, tell, openFile } = here;

/** Waits until the newest that was said of the environment of a document has so many files. */
const filesOf = (uri: string, count: number) =>
  here.client.until(() => {
    const files = here.client.environments.findLast((each) => each.uri === uri)?.environment?.files;
    return files?.length === count ? files : undefined;
  });

describe('what lies beside an open document', () => {
  test('is read before its first diagnostics, and named in them', async () => {
    await start();
    const plan = write('helion.yml', goodPlan);
    write('node_modules/helion.yml', goodPlan);
    const json = openFile('esx.json', esx, 'json');
    expect(await here.client.rules(json)).toContain(rule);
    expect(here.client.published.length).toBe(1);
    const { diagnostics } = await here.client.diagnostics(json);
    const found = diagnostics.find(({ code }) => code === rule);
    expect(found?.relatedInformation?.map(({ location }) => decodeURIComponent(location.uri))).toEqual([
      decodeURIComponent(plan),
    ]);
  });

  test('an open document counts and not its file, whatever is saved', async () => {
    await start();
    const plan = write('helion.yml', goodPlan.replace('hypervisor: kvm', 'hypervisor: esx'));
    here.client.open(plan, goodPlan);
    const json = openFile('kvm.json', kvm, 'json');
    expect(await here.client.rules(json)).not.toContain(rule);
    here.client.close(plan);
    await here.client.shows(json, rule);
  });

  test('the two files of an installer are one environment', async () => {
    await start();
    write('kvm.json', kvm);
    write('other.json', '{ "name": "foreign" }');
    const machines = openFile('baremetal.csv', csv, 'helion-baremetal');
    const { environment } = await here.client.environment(machines);
    expect(environment).toMatchObject({ dialect: 'installer', title: expect.stringContaining('KVM') });
    expect(environment?.files.map((uri) => path.posix.basename(uri))).toEqual(['baremetal.csv', 'kvm.json']);
  });

  test('the release that was found out comes with the reason', async () => {
    await start();
    const json = openFile('kvm.json', kvm.replace('{', '{ "dns": {},'), 'json');
    expect((await here.client.environment(json)).environment).toMatchObject({
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
    expect((await here.client.environment(config)).environment).toMatchObject({
      title: expect.stringContaining('SUSE OpenStack Cloud 8 - 9'),
      titleReason: "'manila-api' was added in SUSE OpenStack Cloud 8",
      choices: [
        {
          setting: 'helion.inputModel.generation',
          title: 'release',
          values: expect.arrayContaining([
            { value: 'auto', label: 'Detect the release' },
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
    expect((await here.client.environment(machines)).environment).toMatchObject({
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
      symlinkSync('../outside/kvm.json', here.at('inside/out.json'));
      write('inside/esx.txt', esx);
      symlinkSync('esx.txt', here.at('inside/in.json'));
      const machines = openFile('inside/baremetal.csv', csv, 'helion-baremetal');
      const { environment } = await here.client.environment(machines);
      expect(environment?.files.map((uri) => path.posix.basename(uri))).toEqual(['baremetal.csv', 'in.json']);
    },
  );

  test('files above the size limit are not read', async () => {
    await start({ settings: { maxFileSize: 1 } });
    write('kvm.json', kvm + ' '.repeat(1100));
    const machines = openFile('baremetal.csv', csv, 'helion-baremetal');
    expect((await here.client.environment(machines)).environment?.files).toEqual([machines]);
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
    unlinkSync(here.at('definition.json'));
    tell(root, Deleted);
    await filesOf(open, 1);
  });

  test('is not searched above the folder that the user has open', async () => {
    write('definition.json', definition);
    here.spawn();
    await here.client.request('initialize', {
      ...{ processId: null, rootUri: null, capabilities: richCapabilities },
      workspaceFolders: [{ name: 'a', uri: uriOf('a') }],
    });
    await here.client.connection.sendNotification('initialized', {});
    const open = openFile('a/b/nodes.json', nodes, 'json');
    expect((await here.client.environment(open)).environment?.files).toEqual([open]);
  });
});

describe('an edit', () => {
  test('changes what is said of the other open files at once, and says nothing twice', async () => {
    await start();
    const plan = here.client.open(uriOf('helion.yml'), goodPlan);
    const json = openFile('kvm.json', kvm, 'json');
    await here.client.diagnostics(json);
    here.client.replace(plan, 'hypervisor: kvm', 'hypervisor: esx');
    await here.client.shows(json, rule);
    here.client.replace(plan, 'hypervisor: esx', 'hypervisor: kvm');
    await here.client.shows(json, rule, false);
    const before = here.client.published.filter(({ uri }) => uri === json).length;
    here.client.edit(plan, goodPlan.length, 0, '# nothing new\n');
    await here.client.diagnostics(plan);
    expect(here.client.published.filter(({ uri }) => uri === json).length).toBe(before);
  });

  test('makes a client that pulls ask again', async () => {
    await start({ capabilities: pullingCapabilities });
    const plan = here.client.open(uriOf('helion.yml'), goodPlan);
    const json = openFile('kvm.json', kvm, 'json');
    const pull = async (uri: string): Promise<Diagnostic[]> => {
      const report = await here.client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.kind === 'full' ? report.items : [];
    };
    expect((await pull(json)).map(({ code }) => code)).not.toContain(rule);
    await pull(plan);
    here.client.replace(plan, 'hypervisor: kvm', 'hypervisor: esx');
    await here.client.until(() =>
      here.client.asked.find((method) => method === 'workspace/diagnostic/refresh'),
    );
    expect((await pull(json)).map(({ code }) => code)).toContain(rule);
  });

  test('that makes a file ours, or foreign, changes what it is told of', async () => {
    await start();
    const json = openFile('any.json', kvm, 'json');
    await here.client.shows(json, 'none', false);
    here.client.replaceAll(json, '{ "name": "foreign",, }');
    expect((await here.client.diagnostics(json)).diagnostics).toEqual([]);
    expect(await here.client.environment(json)).not.toHaveProperty('environment');
  });
});

describe('on disk', () => {
  beforeEach(() => start());

  test('a file that comes, changes or goes is followed', async () => {
    const json = openFile('kvm.json', kvm, 'json');
    expect(await here.client.rules(json)).not.toContain(rule);
    const plan = write('helion.yml', goodPlan.replace('hypervisor: kvm', 'hypervisor: esx'));
    tell(plan, Created);
    await here.client.shows(json, rule);
    write('helion.yml', goodPlan);
    tell(plan, Changed);
    await here.client.shows(json, rule, false);
    write('helion.yml', goodPlan.replace('hypervisor: kvm', 'hypervisor: esx'));
    tell(plan, Changed);
    await here.client.shows(json, rule);
    unlinkSync(here.at('helion.yml'));
    tell(plan, Deleted);
    await here.client.shows(json, rule, false);
  });

  test('the file of an open document may go', async () => {
    const plan = write('helion.yml', goodPlan.replace('hypervisor: kvm', 'hypervisor: esx'));
    here.client.open(plan, goodPlan.replace('hypervisor: kvm', 'hypervisor: esx'));
    const json = openFile('kvm.json', kvm, 'json');
    expect(await here.client.rules(json)).toContain(rule);
    unlinkSync(here.at('helion.yml'));
    tell(plan, Deleted);
    here.client.edit(json, kvm.length, 0, ' ');
    expect(await here.client.rules(json)).toContain(rule);
    here.client.close(plan);
    await here.client.shows(json, rule, false);
  });

  test('a folder is watched as long as a document of it is open', async () => {
    const watched = () =>
      here.client.registrations
        .filter(({ method }) => method === 'workspace/didChangeWatchedFiles')
        .map(({ registerOptions }) => registerOptions);
    const json = openFile('kvm.json', kvm, 'json');
    const machines = openFile('baremetal.csv', csv, 'helion-baremetal');
    await here.client.diagnostics(machines);
    const baseUri = pathToFileURL(here.folder).href;
    expect(watched()).toEqual([{ watchers: [{ globPattern: { baseUri, pattern: '*' } }] }]);
    here.client.close(machines);
    await filesOf(json, 1);
    expect(watched().length).toBe(1);
    here.client.close(json);
    await here.client.until(() => (watched().length === 0 ? true : undefined));
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
  await here.client.diagnostics(openFile('kvm.json', kvm, 'json'));
  await here.client.diagnostics(openFile('other/esx.json', esx, 'json'));
  const watching = here.client.registrations.filter(
    ({ method }) => method === 'workspace/didChangeWatchedFiles',
  );
  expect(watching.length).toBe(1);
});

test('the release that is set is what files are checked for', async () => {
  await start({ settings: { installer: { version: '1.0' } } });
  const json = openFile('kvm.json', kvm, 'json');
  const title = (text: string) =>
    here.client.until(() =>
      here.client.environments.findLast(({ environment }) => environment?.title.includes(text)),
    );
  await title('1.0');
  await here.client.changeSettings({ installer: { version: '1.1.1' } });
  await title('1.1.1');
  expect(here.client.environments.every(({ uri }) => uri === json)).toBe(true);
});
