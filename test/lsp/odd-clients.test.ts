/** Clients that do what the protocol forbids or never do what it wants: each oddity has a stated answer. */
import { afterEach, expect, test } from 'vitest';
import type { DocumentSymbol, Hover } from 'vscode-languageserver';
import { LspClient, richCapabilities } from '../support/lsp-client.js';
import { goodPlan } from '../support/plans.js';

const clients: LspClient[] = [];
const keep = (client: LspClient): LspClient => {
  clients.push(client);
  return client;
};
afterEach(() => {
  for (const client of clients.splice(0)) client.kill();
});

const URI = 'file:///w/helion.yml';
const WRONG = goodPlan.replace('hypervisor: kvm', 'hypervisor: xen');
const RULE = 'plan/hypervisor-unknown';

/** A full text under the version that the document has already. */
function changeTo(client: LspClient, text: unknown, version = 1): void {
  client.notify('textDocument/didChange', {
    textDocument: { uri: URI, version },
    contentChanges: [{ text }],
  });
}

test('an edit under the same version is an edit', async () => {
  const client = keep(await LspClient.start());
  client.open(URI, goodPlan);
  await client.diagnostics(URI);
  changeTo(client, WRONG);
  await client.shows(URI, RULE);
  changeTo(client, goodPlan);
  await client.shows(URI, RULE, false);
});

test('a client that never tells its settings is served as if nothing were set', async () => {
  const client = keep(await LspClient.start({ settings: new Promise(() => undefined) }));
  client.open(URI, WRONG);
  await client.shows(URI, RULE);
});

test('settings that come late count from then on', async () => {
  let answer = (_settings: unknown): void => undefined;
  const late = new Promise((resolve) => {
    answer = resolve;
  });
  const client = keep(await LspClient.start({ settings: late }));
  client.open(URI, WRONG);
  await client.shows(URI, RULE);
  answer({ rules: { [RULE]: 'off' } });
  await client.shows(URI, RULE, false);
});

test('a wrong initialize is an error, and a right one may follow', async () => {
  const client = keep(LspClient.spawn());
  const wrong = client.request('initialize', { processId: process.pid, rootUri: null, capabilities: null });
  await expect(wrong).rejects.toThrow();
  await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: richCapabilities,
  });
  await client.connection.sendNotification('initialized', {});
  client.open(URI, WRONG);
  await client.shows(URI, RULE);
});

test('a text that is no text counts as an empty one, until the next edit', async () => {
  const client = keep(await LspClient.start());
  client.notify('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'helion-plan', version: 1, text: null },
  });
  await client.shows(URI, 'common/empty-file');
  changeTo(client, WRONG, 2);
  await client.shows(URI, RULE);
  changeTo(client, null, 3);
  await client.shows(URI, 'common/empty-file');
  client.notify('textDocument/didChange', {
    textDocument: { uri: URI, version: 4 },
    contentChanges: [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: WRONG },
    ],
  });
  await client.shows(URI, RULE);
});

test('a name of any length makes a short message', async () => {
  const client = keep(await LspClient.start());
  client.open(URI, goodPlan.replace('hypervisor: kvm', `hypervisor: ${'x'.repeat(72_000)}`));
  const { diagnostics } = await client.shows(URI, RULE);
  for (const { message } of diagnostics) expect(String(message).length).toBeLessThan(700);
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: URI },
  });
  for (const { detail = '' } of symbols) expect(detail.length).toBeLessThan(100);
});

test('a password is in no outline, no hover and no message', async () => {
  const client = keep(await LspClient.start());
  const uri = client.open(
    'file:///w/node-provision.json',
    '[{ "pm_user": "admin", "pm_pass": "Regen4Bogen!", "pxe_mac_address": "52:54:00:12:34:56" }]\n',
    'json',
  );
  const { diagnostics } = await client.diagnostics(uri);
  const about = { textDocument: { uri } };
  const symbols = await client.request('textDocument/documentSymbol', about);
  const hovers = await Promise.all(
    ['"pm_$0pass"', 'Reg$0en'].map((place) => client.at<Hover | null>('textDocument/hover', uri, place)),
  );
  const shown = JSON.stringify({ diagnostics, symbols, hovers });
  expect(shown).toContain('pm_pass');
  expect(shown).not.toContain('Regen4Bogen');
});
