/** Folders of the workspace over the wire: they come and go, are looked through once, and their settings count. */
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { type ClientOptions, pullingCapabilities, richCapabilities } from '../support/lsp-client.js';
import { Created, Deleted, folderForEachTest } from '../support/lsp-folder.js';
import { goodPlan } from '../support/plans.js';

const differs = 'installer/plan-hypervisor-differs';
const twice = 'plan/vlan-id-duplicate';
const badPlan = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');
const kvm = '{\n  "cloud_type": "KVM",\n  "compute_scale": 4\n}\n';

const here = folderForEachTest();
const { uriOf, write, tell } = here;

const start = (options: ClientOptions = {}) => here.start({ workspaceFolders: [uriOf('')], ...options });

describe('folders of the workspace', () => {
  test('may come and go', async () => {
    const uri = write('a/helion.yml', badPlan);
    await start({ workspaceFolders: [] });
    const changeFolders = (added: readonly string[], removed: readonly string[]) =>
      here.client.notify('workspace/didChangeWorkspaceFolders', {
        event: {
          added: added.map((each) => ({ uri: each, name: 'a' })),
          removed: removed.map((each) => ({ uri: each, name: 'a' })),
        },
      });
    changeFolders([uriOf('a')], []);
    await here.client.shows(uri, twice);
    changeFolders([], [uriOf('a')]);
    await here.client.shows(uri, twice, false);
  });

  test('that are moved into one of them are looked through', async () => {
    await start();
    const uri = write('moved/sub/helion.yml', badPlan);
    tell(uriOf('moved'), Created);
    await here.client.shows(uri, twice);
    rmSync(here.at('moved'), { recursive: true });
    tell(uriOf('moved'), Deleted);
    await here.client.shows(uri, twice, false);
  });

  test('are watched once, with all that is open in them', async () => {
    await start();
    here.client.open(write('sub/kvm.json', kvm), kvm, 'json');
    here.client.open(write('helion.yml', goodPlan), goodPlan);
    await here.client.diagnostics(uriOf('helion.yml'));
    const watched = await here.client.until(() => {
      const all = here.client.registrations.filter(
        ({ method }) => method === 'workspace/didChangeWatchedFiles',
      );
      const [only] = all;
      return all.length === 1 && JSON.stringify(only).includes('**/*"') ? all : undefined;
    });
    expect(JSON.stringify(watched)).toContain(`"baseUri":"${uriOf('').replace(/\/$/, '')}"`);
  });

  test('of older clients are one', async () => {
    const uri = write('helion.yml', badPlan);
    here.spawn();
    await here.client.request('initialize', {
      ...{ processId: null, rootUri: uriOf(''), capabilities: richCapabilities },
    });
    await here.client.connection.sendNotification('initialized', {});
    await here.client.shows(uri, twice);
  });

  test('are left alone when the settings say so, and looked through when they say it no longer', async () => {
    const uri = write('helion.yml', badPlan);
    write('kvm.json', kvm.replace('KVM', 'ESX'));
    await start({ settings: { workspaceDiagnostics: false } });
    const json = here.client.open(uriOf('kvm.json'), kvm.replace('KVM', 'ESX'), 'json');
    expect(await here.client.rules(json)).toContain(differs);
    expect(here.client.published.every((each) => each.uri === json)).toBe(true);
    await here.client.changeSettings({ workspaceDiagnostics: true });
    await here.client.shows(uri, twice);
    await here.client.changeSettings({ workspaceDiagnostics: false });
    await here.client.shows(uri, twice, false);
  });

  test('give their settings to the files in them', async () => {
    const uri = write('helion.yml', badPlan);
    await start({ settings: { rules: { [twice]: 'hint' } } });
    const { diagnostics } = await here.client.shows(uri, twice);
    expect(diagnostics.map(({ severity }) => severity)).toEqual([4]);
    await here.client.changeSettings({ rules: { [twice]: 'off' } });
    await here.client.shows(uri, twice, false);
  });

  test('are not searched where nobody keeps a cloud', async () => {
    write('.hidden/helion.yml', badPlan);
    write('node_modules/a/helion.yml', badPlan);
    const uri = write('z/helion.yml', badPlan);
    await start({ capabilities: pullingCapabilities });
    const { items } = await here.client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    expect(items.map((each) => decodeURIComponent(each.uri))).toEqual([decodeURIComponent(uri)]);
    const stream = here.client.streamed();
    tell(uriOf('node_modules/a/helion.yml'), Created);
    const other = write('other/helion.yml', badPlan);
    tell(other, Created);
    await here.client.until(() => (stream.itemsOf(other).length > 0 ? true : undefined));
    expect(stream.reports.some((each) => each.uri.includes('node_modules'))).toBe(false);
  });
});
