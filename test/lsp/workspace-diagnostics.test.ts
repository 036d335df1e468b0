/**
 * Files that nobody has open, over the wire: they are found when the workspace opens, and what is found in them is
 * streamed to clients that ask for it and pushed to those that cannot.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  DocumentDiagnosticReport,
  FileChangeType,
  Range,
  SymbolInformation,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import {
  type ClientOptions,
  LspClient,
  projectRoot,
  pullingCapabilities,
  richCapabilities,
} from '../support/lsp-client.js';
import { goodPlan } from '../support/plans.js';

const differs = 'installer/plan-hypervisor-differs';
const twice = 'plan/vlan-id-duplicate';
const badPlan = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');
const kvm = '{\n  "cloud_type": "KVM",\n  "compute_scale": 4\n}\n';
const Created: FileChangeType = 1;
const Changed: FileChangeType = 2;
const Deleted: FileChangeType = 3;

let folder: string;
let client: LspClient;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'helion workspace ')));
});
afterEach(() => {
  client.kill();
  rmSync(folder, { recursive: true, force: true });
});

const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
const write = (name: string, text: string): string => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
  return uriOf(name);
};
const start = async (options: ClientOptions = {}) => {
  client = await LspClient.start({ workspaceFolders: [uriOf('')], ...options });
};
const tell = (uri: string, type: FileChangeType) =>
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
const codesOf = (diagnostics: readonly { readonly code?: string | number }[]) =>
  diagnostics.map(({ code }) => String(code));
const answered = (previousResultIds: readonly unknown[] = []) =>
  client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });

describe('a client that pulls', () => {
  const pulling = { capabilities: pullingCapabilities };
  const shows = (stream: ReturnType<LspClient['streamed']>, uri: string, rule: string, isThere = true) =>
    client.until(() => (codesOf(stream.itemsOf(uri)).includes(rule) === isThere ? true : undefined));

  test('is told of a mistake in a file that nobody has open, and when it is mended on disk', async () => {
    const uri = write('sub/helion.yml', badPlan);
    await start(pulling);
    const stream = client.streamed();
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
    expect(client.published).toEqual([]);
  });

  test('is told what an edit changes in a file that is not open, and nothing of others', async () => {
    const closed = write('kvm.json', kvm);
    const plan = write('helion.yml', goodPlan);
    const apart = write('apart/helion.yml', badPlan);
    await start(pulling);
    const stream = client.streamed();
    await shows(stream, apart, twice);
    client.open(plan, goodPlan);
    client.replace(plan, 'hypervisor: kvm', 'hypervisor: esx');
    await shows(stream, closed, differs);
    client.replace(plan, 'hypervisor: esx', 'hypervisor: kvm');
    await shows(stream, closed, differs, false);
    const ofApart = stream.reports.filter(({ uri }) => decodeURIComponent(uri) === decodeURIComponent(apart));
    expect(ofApart.length).toBe(1);
  });

  test('has what is on disk after a document was closed without being saved', async () => {
    const uri = write('helion.yml', goodPlan);
    await start(pulling);
    const stream = client.streamed();
    client.open(uri, badPlan);
    const pulled = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(pulled.kind === 'full' && codesOf(pulled.items)).toContain(twice);
    client.close(uri);
    const last = await client.until(() => stream.reports.at(-1));
    expect(last).toMatchObject({ kind: 'full', uri, items: [] });
  });

  test('is sent nothing anew that it has, and gets no findings of what is gone', async () => {
    const uri = write('helion.yml', badPlan);
    await start(pulling);
    const first = await answered();
    expect(first.items).toMatchObject([{ kind: 'full', version: null, items: [{ code: twice }] }]);
    const resultId = String(first.items[0]?.resultId);
    const gone = uriOf('gone.helion.yml');
    const stream = client.streamed([
      { uri, value: resultId },
      { uri: gone, value: 'old' },
    ]);
    await client.until(() => (stream.reports.length === 2 ? true : undefined));
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
    const cancelled = client.streamed();
    await client.until(() => cancelled.reports[0]);
    cancelled.cancel();
    await expect(cancelled.answer).rejects.toMatchObject({ code: -32800 });
    const open = client.streamed();
    await client.until(() => open.reports[0]);
    expect(await client.stop()).toBe(0);
    expect(await open.answer).toEqual({ items: [] });
  });

  test('may send whatever it likes as previous results', async () => {
    write('helion.yml', badPlan);
    await start(pulling);
    for (const previousResultIds of [null, 7, [null, { uri: 3 }]]) {
      const stream = client.connection.sendRequest('workspace/diagnostic', { previousResultIds });
      expect(await stream).toMatchObject({ items: [{ kind: 'full' }] });
    }
  });

  test('is told of open documents when they have been left alone', async () => {
    const uri = write('helion.yml', goodPlan);
    await start(pulling);
    const stream = client.streamed();
    client.open(uri, badPlan);
    await shows(stream, uri, twice);
    expect(stream.reports.at(-1)).toMatchObject({ version: 1 });
  });
});

describe('a client that cannot pull', () => {
  test('is pushed a mistake in a file that nobody has open, and when it is mended on disk', async () => {
    const uri = write('sub/helion.yml', badPlan);
    await start();
    const pushed = await client.shows(uri, twice);
    expect(pushed).not.toHaveProperty('version');
    write('sub/helion.yml', goodPlan);
    tell(uri, Changed);
    await client.shows(uri, twice, false);
    write('sub/helion.yml', badPlan);
    tell(uri, Changed);
    await client.shows(uri, twice);
    unlinkSync(fileURLToPath(uri));
    tell(uri, Deleted);
    await client.shows(uri, twice, false);
  });

  test('is pushed what an edit changes in a file that is not open', async () => {
    const closed = write('kvm.json', kvm);
    const plan = write('helion.yml', goodPlan);
    await start();
    client.open(plan, goodPlan);
    client.replace(plan, 'hypervisor: kvm', 'hypervisor: esx');
    await client.shows(closed, differs);
    client.replace(plan, 'hypervisor: esx', 'hypervisor: kvm');
    await client.shows(closed, differs, false);
  });

  test('has findings of the text that is open, and then of the file', async () => {
    const uri = write('helion.yml', badPlan);
    await start();
    await client.shows(uri, twice);
    client.open(uri, goodPlan);
    expect(await client.rules(uri)).toEqual([]);
    client.close(uri);
    await client.shows(uri, twice);
  });

  test('loses the findings of what is none of ours any more', async () => {
    const uri = write('kvm.json', kvm.replace(' 4', ' "four"'));
    await start();
    await client.until(() =>
      client.published.find((each) => each.uri === uri && each.diagnostics.length > 0),
    );
    write('kvm.json', '{ "name": "foreign" }');
    tell(uri, Changed);
    await client.until(
      () => client.published.findLast((each) => each.uri === uri)?.diagnostics.length === 0 || undefined,
    );
  });
});

describe('folders of the workspace', () => {
  test('may come and go', async () => {
    const uri = write('a/helion.yml', badPlan);
    await start({ workspaceFolders: [] });
    const changeFolders = (added: readonly string[], removed: readonly string[]) =>
      client.notify('workspace/didChangeWorkspaceFolders', {
        event: {
          added: added.map((each) => ({ uri: each, name: 'a' })),
          removed: removed.map((each) => ({ uri: each, name: 'a' })),
        },
      });
    changeFolders([uriOf('a')], []);
    await client.shows(uri, twice);
    changeFolders([], [uriOf('a')]);
    await client.shows(uri, twice, false);
  });

  test('that are moved into one of them are looked through', async () => {
    await start();
    const uri = write('moved/sub/helion.yml', badPlan);
    tell(uriOf('moved'), Created);
    await client.shows(uri, twice);
    rmSync(path.join(folder, 'moved'), { recursive: true });
    tell(uriOf('moved'), Deleted);
    await client.shows(uri, twice, false);
  });

  test('are watched once, with all that is open in them', async () => {
    await start();
    client.open(write('sub/kvm.json', kvm), kvm, 'json');
    client.open(write('helion.yml', goodPlan), goodPlan);
    await client.diagnostics(uriOf('helion.yml'));
    const watched = await client.until(() => {
      const all = client.registrations.filter(({ method }) => method === 'workspace/didChangeWatchedFiles');
      const [only] = all;
      return all.length === 1 && JSON.stringify(only).includes('**/*"') ? all : undefined;
    });
    expect(JSON.stringify(watched)).toContain(`"baseUri":"${uriOf('').replace(/\/$/, '')}"`);
  });

  test('of older clients are one', async () => {
    const uri = write('helion.yml', badPlan);
    client = LspClient.spawn();
    await client.request('initialize', {
      ...{ processId: null, rootUri: uriOf(''), capabilities: richCapabilities },
    });
    await client.connection.sendNotification('initialized', {});
    await client.shows(uri, twice);
  });

  test('are left alone when the settings say so, and looked through when they say it no longer', async () => {
    const uri = write('helion.yml', badPlan);
    write('kvm.json', kvm.replace('KVM', 'ESX'));
    await start({ settings: { workspaceDiagnostics: false } });
    const json = client.open(uriOf('kvm.json'), kvm.replace('KVM', 'ESX'), 'json');
    expect(await client.rules(json)).toContain(differs);
    expect(client.published.every((each) => each.uri === json)).toBe(true);
    await client.changeSettings({ workspaceDiagnostics: true });
    await client.shows(uri, twice);
    await client.changeSettings({ workspaceDiagnostics: false });
    await client.shows(uri, twice, false);
  });

  test('give their settings to the files in them', async () => {
    const uri = write('helion.yml', badPlan);
    await start({ settings: { rules: { [twice]: 'hint' } } });
    const { diagnostics } = await client.shows(uri, twice);
    expect(diagnostics.map(({ severity }) => severity)).toEqual([4]);
    await client.changeSettings({ rules: { [twice]: 'off' } });
    await client.shows(uri, twice, false);
  });

  test('are not searched where nobody keeps a cloud', async () => {
    write('.hidden/helion.yml', badPlan);
    write('node_modules/a/helion.yml', badPlan);
    const uri = write('z/helion.yml', badPlan);
    await start({ capabilities: pullingCapabilities });
    const { items } = await answered();
    expect(items.map((each) => decodeURIComponent(each.uri))).toEqual([decodeURIComponent(uri)]);
    const stream = client.streamed();
    tell(uriOf('node_modules/a/helion.yml'), Created);
    const other = write('other/helion.yml', badPlan);
    tell(other, Created);
    await client.until(() => (stream.itemsOf(other).length > 0 ? true : undefined));
    expect(stream.reports.some((each) => each.uri.includes('node_modules'))).toBe(false);
  });
});

describe('through a client that never gives a file', () => {
  const at = 'vscode-vfs://github/owner/cloud/';

  test('what is open is answered before the rest is known, and the server ends at once', async () => {
    await start({
      ...{ workspaceFolders: [at], files: 'silent', initializationOptions: { readsFiles: true } },
    });
    const uri = client.open(`${at}helion.yml`, badPlan);
    expect(await client.rules(uri)).toContain(twice);
    const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'service' });
    expect(symbols.length).toBeGreaterThan(0);
    expect(await client.stop()).toBe(0);
  });

  test('and one that gives them is enough to find them all', async () => {
    const files = { [`${at}helion.yml`]: badPlan, [`${at}sub/kvm.json`]: kvm };
    await start({ workspaceFolders: [at], files, initializationOptions: { readsFiles: true } });
    await client.shows(`${at}helion.yml`, twice);
  });
});

test('names are found in files that nobody has open', async () => {
  const uri = write(
    'model/data/servers.yml',
    'product:\n  version: 2\nservers:\n  - id: lonely-server\n    ip-addr: 10.0.0.1\n',
  );
  write('model/cloudConfig.yml', 'product:\n  version: 2\ncloud:\n  name: a\n');
  await start();
  const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'lonely' });
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

describe('the same is said by the panel, the status item and the command line', () => {
  const examples = path.join(projectRoot, 'examples');
  const names = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  /** In the panel all at once, in the status item for each environment. */
  const compare = async (at: string): Promise<number> => {
    await start({ capabilities: pullingCapabilities, workspaceFolders: [pathToFileURL(at).href] });
    const { items } = await answered();
    const panel = items.flatMap((each) =>
      each.kind === 'full'
        ? each.items.map(({ range, code }) => JSON.stringify([fileURLToPath(each.uri), range, code]))
        : [],
    );
    const { findings, environments } = checkedByCommandLine(at);
    expect(panel.toSorted()).toEqual(
      findings.map(({ file, range, rule }) => JSON.stringify([file, range, rule])).toSorted(),
    );
    for (const { files } of environments) {
      const [first = ''] = files;
      const uri = client.open(pathToFileURL(first).href, readFileSync(first, 'utf8'), languageOf(first));
      const own = findings.filter(({ file }) => files.includes(file));
      const counted = (severity: string) => own.filter((each) => each.severity === severity).length;
      const said = await client.environment(uri);
      expect(said.findings).toEqual({
        error: counted('error'),
        warning: counted('warning'),
        info: counted('info'),
        hint: counted('hint'),
      });
      expect(said.filesWithFindings).toBe(new Set(own.map(({ file }) => file)).size);
    }
    return findings.length;
  };

  test.each(names.map(({ name }) => name))('of the example %s', async (name) => {
    // Elsewhere: above a folder of the workspace the editor looks for no configuration, and the command line does.
    cpSync(path.join(examples, name), folder, { recursive: true });
    await compare(folder);
  });

  test('of all examples at once', async () => {
    expect(await compare(examples)).toBeGreaterThan(0);
  });

  test('of a model with mistakes in several files', async () => {
    cpSync(path.join(examples, 'input-model'), folder, { recursive: true });
    for (const name of ['servers.yml', 'networks.yml']) {
      const text = readFileSync(path.join(folder, 'data', name), 'utf8');
      write(`data/${name}`, text.replaceAll(/-ROLE$|-NET$/gm, '-NOTHING'));
    }
    expect(await compare(folder)).toBeGreaterThan(3);
  });
});

interface Checked {
  readonly findings: readonly {
    readonly file: string;
    readonly range: Range;
    readonly rule: string;
    readonly severity: string;
  }[];
  readonly environments: readonly { readonly files: readonly string[] }[];
}

function checkedByCommandLine(at: string): Checked {
  const bundle = path.join(projectRoot, 'dist/cli/helion-check.js');
  return JSON.parse(
    spawnSync(process.execPath, [bundle, '--format', 'json', at], { encoding: 'utf8' }).stdout,
  );
}

function languageOf(file: string): string {
  if (file.endsWith('.csv')) return 'helion-baremetal';
  if (file.endsWith('.helion.json')) return 'helion-plan-json';
  if (file.endsWith('.json')) return 'json';
  return /helion\.ya?ml$/.test(file) ? 'helion-plan' : 'yaml';
}
