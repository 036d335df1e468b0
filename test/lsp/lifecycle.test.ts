/** From initialize to exit: what the server says it can do, what it answers too early or too late, how it ends. */
import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { LspClient, pullingCapabilities, serverFile } from '../support/lsp-client.js';
import { goodPlan } from '../support/plans.js';

const clients: LspClient[] = [];
const keep = (client: LspClient): LspClient => {
  clients.push(client);
  return client;
};
afterEach(() => {
  for (const client of clients.splice(0)) client.kill();
});

test('initialize says exactly what the server answers', async () => {
  const { initialized } = keep(await LspClient.start());
  expect(initialized.serverInfo?.name).toBe('helion-language-server');
  expect(initialized.capabilities).toEqual({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [' ', '"', ','], resolveProvider: false },
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.helion'] },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    workspaceSymbolProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    renameProvider: { prepareProvider: true },
    inlayHintProvider: true,
  });
});

test('a client that pulls diagnostics is told that it may', async () => {
  const { initialized } = keep(await LspClient.start({ capabilities: pullingCapabilities }));
  expect(initialized.capabilities.diagnosticProvider).toEqual({
    identifier: 'helion',
    interFileDependencies: true,
    workspaceDiagnostics: true,
  });
});

test('a client that can do nothing gets only what it can take', async () => {
  const client = keep(await LspClient.start({ capabilities: {} }));
  expect(client.initialized.capabilities.codeActionProvider).toBeUndefined();
  expect(client.initialized.capabilities.renameProvider).toBe(true);
  expect(client.initialized.capabilities.inlayHintProvider).toBeUndefined();
  expect(client.initialized.capabilities.documentFormattingProvider).toBe(true);
  const uri = client.open('file:///w/helion.yml', goodPlan.replace('vlan-id: 331', 'vlan-id: 332'));
  const { diagnostics } = await client.diagnostics(uri);
  expect(diagnostics.length).toBeGreaterThan(0);
  for (const diagnostic of diagnostics) {
    expect(diagnostic).not.toHaveProperty('relatedInformation');
    expect(diagnostic).not.toHaveProperty('codeDescription');
    expect(diagnostic).not.toHaveProperty('tags');
  }
  const symbols = await client.request<{ location: { uri: string } }[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  expect(symbols[0]?.location.uri).toBe(uri);
  const [place] = await client.at<{ uri: string }[]>('textDocument/definition', uri, 'carried-by: ser$0vice');
  expect(place?.uri).toBe(uri);
  expect(client.asked).toEqual([]);
});

test('a request before initialize is refused, and initialize still works', async () => {
  const client = keep(LspClient.spawn());
  const early = client.request('textDocument/hover', {
    textDocument: { uri: 'file:///w/helion.yml' },
    position: { line: 0, character: 0 },
  });
  await expect(early).rejects.toMatchObject({ code: -32002 });
  await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
});

test('a second initialize is refused', async () => {
  const client = keep(await LspClient.start());
  const again = client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
  await expect(again).rejects.toMatchObject({ code: -32600 });
});

test('an unknown request gets an error of its own', async () => {
  const client = keep(await LspClient.start());
  await expect(client.request('helion/nothing', {})).rejects.toMatchObject({ code: -32601 });
});

test('shutdown and exit end the process with 0, and nothing is answered in between', async () => {
  const client = keep(await LspClient.start());
  client.open('file:///w/helion.yml', goodPlan);
  await client.request('shutdown', undefined);
  const late = client.at('textDocument/hover', 'file:///w/helion.yml', 'hyper$0visor');
  await expect(late).rejects.toMatchObject({ code: -32600 });
  expect(await client.exit()).toBe(0);
});

test('exit without shutdown ends the process with 1', async () => {
  const client = keep(await LspClient.start());
  expect(await client.exit()).toBe(1);
});

test('when the editor is gone, the server ends', async () => {
  const client = keep(await LspClient.start());
  client.process.stdin?.end();
  expect(await once(client.process, 'exit')).toEqual([1, null]);
});

test('when the process that is named as its parent is gone, the server ends, whoever holds its input', async () => {
  const parent = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  const client = keep(LspClient.spawn());
  await client.request('initialize', { processId: parent.pid, rootUri: null, capabilities: {} });
  parent.kill('SIGKILL');
  expect(await once(client.process, 'exit')).toEqual([1, null]);
});

test.skipIf(process.platform === 'win32')('while much is read, it ends as ever', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'helion much '));
  try {
    for (let i = 0; i < 3000; i++) writeFileSync(path.join(folder, `${i}.yml`), 'foreign: yes\n');
    const client = keep(await LspClient.start({ workspaceFolders: [pathToFileURL(folder).href] }));
    expect(await client.stop()).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('over the channel of the parent process it ends with that', async () => {
  const child = fork(serverFile, ['--node-ipc'], { stdio: 'ignore' });
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([1, null]);
});

test('over the channel of the parent process it speaks as over standard input', async () => {
  const child = fork(serverFile, ['--node-ipc'], { stdio: 'ignore' });
  const message = { jsonrpc: '2.0', id: 1, method: 'initialize' };
  child.send({ ...message, params: { processId: process.pid, rootUri: null, capabilities: {} } });
  const [answer] = await once(child, 'message');
  expect(answer).toMatchObject({ id: 1, result: { serverInfo: { name: 'helion-language-server' } } });
  child.send({ jsonrpc: '2.0', method: 'exit' });
  expect(await once(child, 'exit')).toEqual([1, null]);
});

test('--version and --help print and end; no argument at all is a mistake', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [serverFile, ...args], { encoding: 'utf8' });
  expect(run('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--stdio') });
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('--stdio') });
});
