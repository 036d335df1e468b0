/** Inlay hints and formatting over the wire, switched by settings, and asked for again when another file changes them. */
import { afterEach, expect, test } from 'vitest';
import type { InlayHint, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient, richCapabilities } from '../support/lsp-client.js';

const uri = 'file:///w/baremetal.csv';
const untidy = [
  '78:e7:d1:22:5d:58, administrator,Kaum-3rraten,192.168.11.1,12,32768,931',
  '78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.2,12,65536,931',
  '',
].join('\n');
let client: LspClient;
afterEach(() => client.kill());

const hintsOf = (lines = 9) =>
  client.request<InlayHint[] | null>('textDocument/inlayHint', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } },
  });
const format = () =>
  client.request<TextEdit[] | null>('textDocument/formatting', {
    textDocument: { uri },
    options: { tabSize: 2, insertSpaces: true },
  });
const labelsOf = (hints: InlayHint[] | null) => hints?.map(({ label }) => label) ?? [];

test('the columns are named and lined up, unless that is switched off', async () => {
  client = await LspClient.start();
  client.open(uri, untidy, 'helion-baremetal');
  const hints = await hintsOf();
  expect(labelsOf(hints)).toContain('mac:');
  expect(labelsOf(await hintsOf(0)).length).toBeLessThanOrEqual(1);
  await client.changeSettings({ baremetal: { alignColumns: false } });
  await client.until(() => client.asked.find((method) => method === 'workspace/inlayHint/refresh'));
  expect(labelsOf(await hintsOf())).not.toContain('mac:');
});

test('a client that shows no hints gets no refresh', async () => {
  const { inlayHint: _hint, ...textDocument } = richCapabilities.textDocument ?? {};
  client = await LspClient.start({ capabilities: { ...richCapabilities, textDocument } });
  expect(client.initialized.capabilities.inlayHintProvider).toBeUndefined();
  client.open(uri, untidy, 'helion-baremetal');
  await client.diagnostics(uri);
  await client.changeSettings({ baremetal: { alignColumns: false } });
  await client.request('helion/planTemplate', { hypervisor: 'kvm' });
  expect(client.asked).not.toContain('workspace/inlayHint/refresh');
});

test('roles follow the counts of the environment file, and the client is told to ask again', async () => {
  client = await LspClient.start();
  const machines = [1, 2, 3, 4, 5, 6].map(
    (number) => `78:e7:d1:22:5d:0${number},administrator,Kaum-3rraten,192.168.11.${number},12,65536,931\n`,
  );
  client.open(uri, machines.join(''), 'helion-baremetal');
  const text = '{ "cloud_type": "KVM", "swift_scale": 0, "compute_scale": 2 }';
  const json = client.open('file:///w/kvm.json', text, 'json');
  await client.diagnostics(json);
  const lastRole = async () => labelsOf(await hintsOf()).at(-1);
  expect(await lastRole()).toBe('OvercloudCompute');
  expect(client.asked).not.toContain('workspace/inlayHint/refresh');
  client.replaceAll(json, text.replace('"swift_scale": 0', '"swift_scale": 2'));
  await client.until(() => client.asked.find((method) => method === 'workspace/inlayHint/refresh'));
  expect(await lastRole()).toBe('OvercloudSwiftStorage');
});

test('formatting tidies up, is offered for our language alone, and can be switched off', async () => {
  client = await LspClient.start();
  const offered = await client.until(() =>
    client.registrations.find(({ method }) => method === 'textDocument/formatting'),
  );
  expect(offered.registerOptions).toEqual({ documentSelector: [{ language: 'helion-baremetal' }] });
  client.open(uri, untidy, 'helion-baremetal');
  const edits = (await format()) ?? [];
  expect(TextDocument.applyEdits(client.document(uri), edits)).toBe(untidy.replace(', ', ','));
  const json = client.open('file:///w/kvm.json', '{   "cloud_type": "KVM" }', 'json');
  const about = { textDocument: { uri: json }, options: { tabSize: 2, insertSpaces: true } };
  expect(await client.request('textDocument/formatting', about)).toBeNull();
  await client.changeSettings({ baremetal: { format: false } });
  await client.until(() => client.asked.find((method) => method === 'workspace/inlayHint/refresh'));
  expect(await format()).toBeNull();
});
