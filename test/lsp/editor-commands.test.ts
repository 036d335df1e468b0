/** What the commands of the editor ask over the wire: rules, exports, the status, reports of false alarms. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CancellationTokenSource, type CodeAction, CodeActionRequest } from 'vscode-languageserver/node';
import type {
  ExportFindingsResult,
  FalseAlarmResult,
  ServerStatusResult,
} from '../../server/src/lsp/command-protocol.js';
import { commandLine } from '../support/command-line.js';
import { LspClient } from '../support/lsp-client.js';

const { folder, write, helion } = commandLine();
const uriOf = (name: string) => pathToFileURL(path.join(folder(), name)).href;

let client: LspClient;
const start = async (more: object = {}) => {
  client = await LspClient.start({
    workspaceFolders: [pathToFileURL(folder()).href],
    initializationOptions: {
      actionCommands: { copyRuleLink: 'copy', reportFalseAlarm: 'report' },
      ...more,
    },
  });
};
beforeEach(() => void write('sub dir/helion.yml', plan));
afterEach(() => client.kill());

const plan = `hypervisor: kvm
physical-networks:
  - network: ipmi
    cidr: 10.77.3.0/24
  - network: undercloud-management
    cidr: 10.77.4.0/24
nodes:
  - { name: contoso-rack7, role: controllers, address: 10.77.9.21, bmc-password: Hunter2Hunter2 }
`;
const rule = 'plan/node-outside-cidr';
const position = { line: 7, character: 55 };

const exported = (format: string, uri?: string) =>
  client.request<ExportFindingsResult | null>('helion/exportFindings', { format, ...(uri && { uri }) });

test('findings are exported as the command line prints them', async () => {
  await start();
  const uri = client.open(uriOf('sub dir/helion.yml'), plan);
  for (const format of ['sarif', 'json']) {
    const result = await exported(format, uri);
    const { stdout } = helion('check', '--format', format, '.');
    expect(JSON.parse(result?.text ?? '')).toEqual(JSON.parse(stdout));
    expect(result?.files).toBe(1);
  }
  expect(readdirSync(folder())).toEqual(['sub dir']);
});

test('known findings are left to the baseline that a configuration names', async () => {
  write('.helion.yml', 'baseline: ci/known findings.json\n');
  write('ci/x.txt', '');
  helion('check', '--write-baseline', '.');
  write('sub dir/other.helion.yml', plan);
  await start();
  client.open(uriOf('.helion.yml'), 'baseline: ci/known findings.json\n');
  const result = await exported('sarif');
  const { stdout } = helion('check', '--format', 'sarif', '.');
  const results = (text: string | undefined) => JSON.parse(text ?? '').runs[0].results;
  expect(results(result?.text)).toEqual(results(stdout));
  const states = new Set(results(stdout).map((each: { baselineState: string }) => each.baselineState));
  expect([...states].sort()).toEqual(['new', 'unchanged']);
  write('ci/known findings.json', '{');
  const [invocation] = JSON.parse((await exported('sarif'))?.text ?? '').runs[0].invocations;
  expect(invocation.toolExecutionNotifications).toMatchObject([
    { message: { text: "'ci/known findings.json' is not a baseline." } },
  ]);
});

test('of the whole workspace, open or not', async () => {
  write('other/helion.yml', plan.replace('10.77.9.21', '10.77.8.21'));
  await start();
  const result = await exported('markdown');
  expect(result?.files).toBe(2);
  expect(result?.text).toMatch(/^# Helion findings\n\n\d+ errors?/);
  expect(result?.text).toContain('## `other/helion.yml` (plan)');
  expect(result?.text).toContain('## `sub dir/helion.yml` (plan)');
  expect(result?.text).toContain('- **error** line 8:56: The address 10.77.9.21 is outside 10.77.4.0/24');
  expect(result?.text).not.toContain('Hunter2');
});

test('rules have their help where the pages are said to be', async () => {
  const pages = path.join(folder(), 'pages');
  write(`pages/${rule}.md`, '# Title\n\n## Why\n\nBecause.\n\n## Fix\n\nBy hand.\n');
  await start({ rulePages: `${pathToFileURL(pages).href}/` });
  const result = await exported('sarif', client.open(uriOf('sub dir/helion.yml'), plan));
  const { rules } = JSON.parse(result?.text ?? '').runs[0].tool.driver;
  const told = rules.filter((each: { help?: unknown }) => each.help !== undefined);
  expect(told).toMatchObject([
    { id: rule, shortDescription: { text: 'Title.' }, fullDescription: { text: 'Because.' } },
  ]);
});

test('of nothing, and in no unknown format', async () => {
  await start();
  expect(await exported('sarif', uriOf('none.txt'))).toBeNull();
  await expect(exported('pdf')).rejects.toThrow("'pdf' is not 'sarif', 'json' or 'markdown'.");
});

test('the status tells numbers and settings, and nothing of what is in files', async () => {
  await start();
  await client.changeSettings({ rules: { 'plan/network-missing': 'off' }, codeLens: false });
  const uri = client.open(uriOf('sub dir/helion.yml'), plan);
  const elsewhere = client.open('file:///home/fabrikam/contoso/helion.yml', plan);
  await client.shows(uri, rule);
  await client.shows(elsewhere, rule);
  // Titles of environments have the names of clouds.
  const cloud = '---\n  product:\n    version: 2\n  cloud:\n    name: CONTOSO-CLOUD\n';
  client.open(uriOf('model/cloudConfig.yml'), cloud, 'yaml');
  const { text } = await client.request<ServerStatusResult>('helion/serverStatus', {});
  expect(text).toMatch(/Memory: the process \d+ MB/);
  expect(text).toMatch(/\| `sub dir\/helion\.yml` \| plan \| 1 \| 1 \| \d+ errors?/);
  expect(text).toContain('`.../helion.yml`');
  expect(text).toContain('`helion.codeLens: false`');
  expect(text).toContain('`helion.rules plan/network-missing: "off"`');
  expect(text).toContain(`| \`${rule}\` | 2 |`);
  expect(text).toContain('reading files again after a change');
  expect(text).toMatch(/Can: .*`codeActionLiterals`/);
  expect(text).not.toMatch(/contoso|fabrikam|Hunter2|10\.77/i);
  expect(text).not.toContain(folder());
});

const reportAt = (uri: string, more: object = {}) =>
  client.request<FalseAlarmResult | null>('helion/falseAlarm', { uri, position, ...more });

test('a false alarm is reported without names, addresses and passwords', async () => {
  await start();
  const uri = client.open(uriOf('sub dir/helion.yml'), plan);
  const result = await reportAt(uri);
  expect(result?.rule).toBe(rule);
  expect(result?.text).toContain('**Nothing was sent.**');
  expect(result?.text).toContain('cidr: 192.0.2.0/24');
  expect(result?.text).not.toMatch(/contoso|Hunter2|10\.77/);
  expect(await reportAt(uri, { rule: 'plan/no-such-rule' })).toBeNull();
  expect(await reportAt(uriOf('none.txt'))).toBeNull();
});

test('looking for the smallest environment can be cancelled', async () => {
  await start();
  const nodes = Array.from(
    { length: 3000 },
    (_, i) => `  - { name: n${i}, role: compute, address: 10.77.9.${i} }`,
  );
  const uri = client.open(uriOf('sub dir/helion.yml'), `${plan}${nodes.join('\n')}\n`);
  const source = new CancellationTokenSource();
  const asked = client.connection.sendRequest('helion/falseAlarm', { uri, position }, source.token);
  source.cancel();
  await expect(asked).rejects.toThrow('cancelled');
  // Whatever else is asked is answered.
  expect((await exported('json', uri))?.findings).toBeGreaterThan(0);
});

const actionsAt = async (uri: string) =>
  (await client.request<CodeAction[] | null>(CodeActionRequest.method, {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  })) ?? [];

test('findings have actions that copy the link and report a false alarm, for clients with these commands', async () => {
  await start();
  const uri = client.open(uriOf('sub dir/helion.yml'), plan);
  const actions = await actionsAt(uri);
  expect(actions.find(({ title }) => title === `Copy link to ${rule}`)?.command).toMatchObject({
    command: 'copy',
    arguments: [rule],
  });
  const report = actions.find(({ title }) => title === `Report a false alarm of ${rule}...`);
  expect(report?.command).toMatchObject({ command: 'report', arguments: [uri, { line: 7 }, rule] });
  client.kill();
  await start({ actionCommands: { copyRuleLink: 1 } });
  const others = await actionsAt(client.open(uri, plan));
  expect(others.filter(({ command }) => command)).toEqual([]);
});
