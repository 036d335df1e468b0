/** Settings over the wire: asked for where the client can be asked, taken from the notification where not, live. */
import { afterEach, expect, test } from 'vitest';
import { LspClient, richCapabilities } from '../support/lsp-client.js';
import { goodPlan } from '../support/plans.js';

const uri = 'file:///w/helion.yml';
const rule = 'plan/controller-count';
const plan = goodPlan.replace('controllers: 3', 'controllers: 2');
let client: LspClient;
afterEach(() => client.kill());

/** Waits until the newest diagnostics of the document are as they should be. */
const severity = (wanted: number | undefined) =>
  client.until(() => {
    const last = client.published.filter((each) => each.uri === uri).at(-1);
    if (!last) return undefined;
    const found = last.diagnostics.find(({ code }) => code === rule);
    return found?.severity === wanted ? true : undefined;
  });

test('a client that can be asked is asked for each document, before its first diagnostics', async () => {
  client = await LspClient.start({ settings: { rules: { [rule]: 'off' } } });
  client.open(uri, plan);
  expect(await client.rules(uri)).not.toContain(rule);
  expect(client.published.length).toBe(1);
  await client.changeSettings({ rules: { [rule]: 'hint' } });
  await severity(4);
  await client.changeSettings({});
  await severity(1);
});

test('a client that cannot be asked says its settings in the notification', async () => {
  client = await LspClient.start({
    capabilities: { textDocument: richCapabilities.textDocument ?? {} },
  });
  client.open(uri, plan);
  await severity(1);
  await client.changeSettings({ rules: { [rule]: 'warning' } });
  await severity(2);
  // Some clients send the section without its name.
  client.notify('workspace/didChangeConfiguration', { settings: { rules: { [rule]: 'off' } } });
  await severity(undefined);
  expect(client.asked).not.toContain('workspace/configuration');
});

test('nothing is sent again when the settings stay as they were', async () => {
  client = await LspClient.start({ settings: { rules: {} } });
  client.open(uri, plan);
  await severity(1);
  const before = client.published.length;
  await client.changeSettings({ rules: {}, maxFileSize: 1024 });
  await client.request('helion/planTemplate', { hypervisor: 'kvm' });
  expect(client.published.length).toBe(before);
});

test('a file above the size limit gets one note and nothing else', async () => {
  client = await LspClient.start({ settings: { maxFileSize: 1 } });
  client.open(uri, plan);
  expect(plan.length).toBeGreaterThan(1024);
  const { diagnostics } = await client.diagnostics(uri);
  expect(diagnostics).toMatchObject([
    { code: 'common/too-large', range: { start: { line: 0, character: 0 } } },
  ]);
  const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri } });
  expect(symbols).toEqual([]);
  await client.changeSettings({ maxFileSize: 1024 });
  await severity(1);
});

test('values that cannot be understood are named in the log and change nothing', async () => {
  client = await LspClient.start({ settings: { rules: { [rule]: 'loud' }, maxFileSize: 'big' } });
  client.open(uri, plan);
  await severity(1);
  expect(client.logs.join('\n')).toContain(
    `'${rule}' must be one of off, error, warning, info, hint, not "loud"`,
  );
  expect(client.logs.join('\n')).toContain('\'helion.maxFileSize\' must be a number above 0, not "big"');
  const before = client.logs.length;
  client.open('file:///w/second.helion.yml', plan);
  await client.diagnostics('file:///w/second.helion.yml');
  expect(client.logs.length).toBe(before);
});
