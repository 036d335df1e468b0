import { unlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type {
  DocumentDiagnosticReport,
  SymbolInformation,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { type ClientOptions, type LspClient, pullingCapabilities } from '../support/lsp-client.js';
import { Changed, Created, Deleted, folderForEachTest } from '../support/lsp-folder.js';
import { goodPlan } from '../support/plans.js';

const differs = 'installer/plan-hypervisor-differs';
const twice = 'plan/vlan-id-duplicate';
const badPlan = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');
const kvm = '{\n  "cloud_type": "KVM",\n  "compute_scale": 4\n}\n';

const here = folderForEachTest();
const { uriOf, write, tell } = here;

const start = async (options: ClientOptions = {}) => {
  await here.start({ workspaceFolders: [uriOf('')], ...options });
};
const codesOf = (diagnostics: readonly { readonly code?: string | number }[]) =>
  diagnostics.map(({ code }) => String(code));
const answered = (previousResultIds: readonly unknown[] = []) =>
  here.client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });

describe('a client that pulls', () => {
  const pulling = { capabilities: pullingCapabilities };
  const shows = (stream: ReturnType<LspClient['streamed']>, uri: string, rule: string, isThere = true) =>
    here.client.until(() => (codesOf(stream.itemsOf(uri)).includes(rule) === isThere ? true : undefined));

  test('is told of a mistake in a file that nobody has open, and when it is mended on disk', async () => {
    const uri = write('sub/helion.yml', badPlan);
    await start(pulling);
    const stream = here.client.streamed();
    await shows(stream, uri, twice);
    expect(stream.reports).toMatchObject([{ kind: 'full', version: null, resultId: expect.any(String) }]);
    write('sub/helion.yml', goodPlan);
    tell(uri, Changed);
    await shows(stream, uri, twice, false);
    write('sub/helion.yml', badPlan);
    tell(uri, Changed);
    await shows(stream, uri, twice);
    unlinkSync(fileURLToPath(uri));
    tell(uri, Deleted);
    await shows(stream, uri, twice, false);
    const added = write('other/b.helion.yml', badPlan);
    tell(added, Created);
    await shows(stream, added, twice);
    expect(here.client.published).toEqual([]);
  });

  test('is told what an edit changes in a file that is not open, and nothing of others', async () => {
    const closed = write('kvm.json', kvm);
    const plan = write('helion.yml', goodPlan);
    const apart = write('apart/helion.yml', badPlan);
    await start(pulling);
    const stream = here.client.streamed();
    await shows(stream, apart, twice);
    here.client.open(plan, goodPlan);
    here.client.replace(plan, 'hypervisor: kvm', 'hypervisor: esx');
    await shows(stream, closed, differs);
    here.client.replace(plan, 'hypervisor: esx', 'hypervisor: kvm');
    await shows(stream, closed, differs, false);
    const ofApart = stream.reports.filter(({ uri }) => decodeURIComponent(uri) === decodeURIComponent(apart));
    expect(ofApart.length).toBe(1);
  });

  test('has what is on disk after a document was closed without being saved', async () => {
    const uri = write('helion.yml', goodPlan);
    await start(pulling);
    const stream = here.client.streamed();
    here.client.open(uri, badPlan);
    const pulled = await here.client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(pulled.kind === 'full' && codesOf(pulled.items)).toContain(twice);
    here.client.close(uri);
    const last = await here.client.until(() => stream.reports.at(-1));
    expect(last).toMatchObject({ kind: 'full', uri, items: [] });
  });

  test('is sent nothing anew that it has, and gets no findings of what is gone', async () => {
    const uri = write('helion.yml', badPlan);
    await start(pulling);
    const first = await answered();
    expect(first.items).toMatchObject([{ kind: 'full', version: null, items: [{ code: twice }] }]);
    const resultId = String(first.items[0]?.resultId);
    const gone = uriOf('gone.helion.yml');
    const stream = here.client.streamed([
      { uri, value: resultId },
      { uri: gone, value: 'old' },
    ]);
    await here.client.until(() => (stream.reports.length === 2 ? true : undefined));
    expect(stream.reports).toContainEqual(expect.objectContaining({ kind: 'unchanged', resultId }));
    expect(stream.reports).toContainEqual({ kind: 'full', uri: gone, version: null, items: [] });
  });

  test('without parts waits until something is new', async () => {
    const uri = write('helion.yml', badPlan);
    await start(pulling);
    const { items } = await answered();
    const value = String(items[0]?.resultId);
    const next = answered([{ uri, value }]);
    write('helion.yml', goodPlan);
    tell(uri, Changed);
    expect((await next).items).toMatchObject([{ kind: 'full', items: [] }]);
  });

  test('may cancel, and is answered when the server ends', async () => {
    write('helion.yml', badPlan);
    await start(pulling);
    const cancelled = here.client.streamed();
    await here.client.until(() => cancelled.reports[0]);
    cancelled.cancel();
    await expect(cancelled.answer).rejects.toMatchObject({ code: -32800 });
    const open = here.client.streamed();
    await here.client.until(() => open.reports[0]);
    expect(await here.client.stop()).toBe(0);
    expect(await open.answer).toEqual({ items: [] });
  });

  test('may send whatever it likes as previous results', async () => {
    write('helion.yml', badPlan);
    await start(pulling);
    for (const previousResultIds of [null, 7, [null, { uri: 3 }]]) {
      const stream = here.client.connection.sendRequest('workspace/diagnostic', { previousResultIds });
      expect(await stream).toMatchObject({ items: [{ kind: 'full' }] });
    }
  });

  test('is told of open documents when they have been left alone', async () => {
    const uri = write('helion.yml', goodPlan);
    await start(pulling);
    const stream = here.client.streamed();
    here.client.open(uri, badPlan);
    await shows(stream, uri, twice);
    expect(stream.reports.at(-1)).toMatchObject({ version: 1 });
  });
});

describe('a client that cannot pull', () => {
  test('is pushed a mistake in a file that nobody has open, and when it is mended on disk', async () => {
    const uri = write('sub/helion.yml', badPlan);
    await start();
    const pushed = await here.client.shows(uri, twice);
    expect(pushed).not.toHaveProperty('version');
    write('sub/helion.yml', goodPlan);
    tell(uri, Changed);
    await here.client.shows(uri, twice, false);
    write('sub/helion.yml', badPlan);
    tell(uri, Changed);
    await here.client.shows(uri, twice);
    unlinkSync(fileURLToPath(uri));
    tell(uri, Deleted);
    await here.client.shows(uri, twice, false);
  });

  test('is pushed what an edit changes in a file that is not open', async () => {
    const closed = write('kvm.json', kvm);
    const plan = write('helion.yml', goodPlan);
    await start();
    here.client.open(plan, goodPlan);
    here.client.replace(plan, 'hypervisor: kvm', 'hypervisor: esx');
    await here.client.shows(closed, differs);
    here.client.replace(plan, 'hypervisor: esx', 'hypervisor: kvm');
    await here.client.shows(closed, differs, false);
  });

  test('has findings of the text that is open, and then of the file', async () => {
    const uri = write('helion.yml', badPlan);
    await start();
    await here.client.shows(uri, twice);
    here.client.open(uri, goodPlan);
    expect(await here.client.rules(uri)).toEqual([]);
    here.client.close(uri);
    await here.client.shows(uri, twice);
  });

  test('loses the findings of what is none of ours any more', async () => {
    const uri = write('kvm.json', kvm.replace(' 4', ' "four"'));
    await start();
    await here.client.until(() =>
      here.client.published.find((each) => each.uri === uri && each.diagnostics.length > 0),
    );
    write('kvm.json', '{ "name": "foreign" }');
    tell(uri, Changed);
    await here.client.until(
      () => here.client.published.findLast((each) => each.uri === uri)?.diagnostics.length === 0 || undefined,
    );
  });
});

test('names are found in files that nobody has open', async () => {
  const uri = write(
    'model/data/servers.yml',
    'product:\n  version: 2\nservers:\n  - id: lonely-server\n    ip-addr: 10.0.0.1\n',
  );
  write('model/cloudConfig.yml', 'product:\n  version: 2\ncloud:\n  name: a\n');
  await start();
  const symbols = await here.client.request<SymbolInformation[]>('workspace/symbol', { query: 'lonely' });
  expect(symbols.map((each) => decodeURIComponent(each.location.uri))).toEqual([decodeURIComponent(uri)]);
});

test('of more findings than anybody reads the first are shown, and how many there are', async () => {
  const servers = Array.from(
    { length: 1100 },
    (_, i) => `  - id: s${i}\n    role: NO-ROLE\n    ip-addr: none\n`,
  );
  write('cloudConfig.yml', 'product:\n  version: 2\ncloud:\n  name: a\n');
  write('data/servers.yml', `product:\n  version: 2\nservers:\n${servers.join('')}`);
  await start({ capabilities: pullingCapabilities });
  const { items } = await answered();
  const all = items.flatMap((each) => (each.kind === 'full' ? each.items : []));
  // Those of the servers, and that the model lacks its lists.
  const more = all.filter(({ code }) => code === 'common/too-many-findings');
  expect(more).toMatchObject([{ range: { start: { line: 0, character: 0 } } }]);
  expect(all.length).toBeLessThan(510);
});
