/** File systems that only the client can read, over the wire: of a code host, for example. */
import { describe, expect, test } from 'vitest';
import type { SymbolInformation } from 'vscode-languageserver/node';
import { folderForEachTest } from '../support/lsp-folder.js';
import { goodPlan } from '../support/plans.js';

const differs = 'installer/plan-hypervisor-differs';
const twice = 'plan/vlan-id-duplicate';
const badPlan = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');
const kvm = '{\n  "cloud_type": "KVM",\n  "compute_scale": 4\n}\n';
const esx = kvm.replace('KVM', 'ESX');
const at = 'vscode-vfs://github/owner/cloud/';

const here = folderForEachTest();
const { start } = here;

describe('what lies beside an open document', () => {
  test('files are read that the server cannot read itself', async () => {
    const files = { [`${at}helion.yml`]: goodPlan, [`${at}sub/kvm.json`]: kvm };
    await start({ initializationOptions: { readsFiles: true }, files });
    const json = here.client.open(`${at}esx.json`, esx, 'json');
    expect(await here.client.rules(json)).toContain(differs);
    expect((await here.client.environment(json)).environment?.files).toEqual([json]);
  });

  test('a file system that does not answer keeps no findings back', async () => {
    await start({ initializationOptions: { readsFiles: true }, files: 'silent' });
    const json = here.client.open(`${at}kvm.json`, '{ "cloud_type": "KVM", }', 'json');
    expect(await here.client.rules(json)).toContain('common/json-trailing-comma');
  });

  test('nothing is asked for of a client that cannot read', async () => {
    await start({ files: { [`${at}helion.yml`]: goodPlan } });
    const json = here.client.open(`${at}esx.json`, esx, 'json');
    expect(await here.client.rules(json)).not.toContain(differs);
  });

  test('old revisions have nothing beside them', async () => {
    await start({ initializationOptions: { readsFiles: true }, files: { 'git:/w/helion.yml': goodPlan } });
    const json = here.client.open('git:/w/esx.json?%7B%22ref%22%3A%22~%22%7D', esx, 'json');
    expect(await here.client.rules(json)).not.toContain(differs);
  });
});

describe('a folder of the workspace', () => {
  test('that the client never gives keeps nobody waiting, and the server ends at once', async () => {
    await start({
      ...{ workspaceFolders: [at], files: 'silent', initializationOptions: { readsFiles: true } },
    });
    const uri = here.client.open(`${at}helion.yml`, badPlan);
    expect(await here.client.rules(uri)).toContain(twice);
    const symbols = await here.client.request<SymbolInformation[]>('workspace/symbol', { query: 'service' });
    expect(symbols.length).toBeGreaterThan(0);
    expect(await here.client.stop()).toBe(0);
  });

  test('that the client gives is found whole', async () => {
    const files = { [`${at}helion.yml`]: badPlan, [`${at}sub/kvm.json`]: kvm };
    await start({ workspaceFolders: [at], files, initializationOptions: { readsFiles: true } });
    await here.client.shows(`${at}helion.yml`, twice);
  });
});
