/** Diagnostics over the wire: pushed or pulled, with all their parts, for our files only, and gone when they close. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { LspClient, pullingCapabilities } from '../support/lsp-client.js';
import { brokenPlan, goodPlan, jsonPlan } from '../support/plans.js';

const uri = 'file:///w/helion.yml';
const vlanTwice = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');

describe('pushed', () => {
  let client: LspClient;
  beforeEach(async () => {
    client = await LspClient.start({ initializationOptions: { ruleLink: 'helion-rule:/{rule}.md' } });
  });
  afterEach(() => client.kill());

  test('a good plan gets an empty list, and the client learns its environment', async () => {
    client.open(uri, goodPlan);
    expect(await client.diagnostics(uri)).toEqual({ uri, version: 1, diagnostics: [] });
    expect(await client.environment(uri)).toMatchObject({
      uri,
      version: 1,
      environment: { dialect: 'plan', root: uri, files: [uri] },
      findings: { error: 0, warning: 0, info: 0, hint: 0 },
    });
  });

  test('a finding has its range, rule, page, source, message and related places', async () => {
    client.open(uri, vlanTwice);
    const { diagnostics } = await client.diagnostics(uri);
    const found = diagnostics.find(({ code }) => code === 'plan/vlan-id-duplicate');
    expect(found).toMatchObject({
      severity: 1,
      source: 'helion',
      codeDescription: { href: 'helion-rule:/plan/vlan-id-duplicate.md' },
    });
    expect(found && client.document(uri).getText(found.range)).toBe('331');
    expect(found?.message).toMatch(/331/);
    const related = found?.relatedInformation?.[0];
    expect(related?.location.uri).toBe(uri);
    expect(related && client.document(uri).getText(related.location.range)).toContain('331');
    expect((await client.environment(uri)).findings.error).toBeGreaterThan(0);
  });

  test('they follow edits, with the version they are true for', async () => {
    client.open(uri, vlanTwice);
    expect(await client.rules(uri)).toContain('plan/vlan-id-duplicate');
    client.replace(uri, 'vlan-id: 331\n    cidr: 192.168.132', 'vlan-id: 340\n    cidr: 192.168.132');
    expect(await client.diagnostics(uri)).toEqual({ uri, version: 2, diagnostics: [] });
  });

  test('edits that arrive together are checked once, as the last one leaves the text', async () => {
    client.open(uri, goodPlan);
    await client.diagnostics(uri);
    const before = client.published.length;
    await client.together(() => {
      for (let i = 0; i < 50; i++) client.edit(uri, goodPlan.length + i, 0, '#');
    });
    expect((await client.diagnostics(uri)).version).toBe(51);
    expect(client.published.length - before).toBe(1);
  });

  test('several changes in one message, and a whole new text, are taken in', async () => {
    client.open(uri, vlanTwice);
    await client.diagnostics(uri);
    client.replaceAll(uri, brokenPlan);
    expect((await client.rules(uri)).length).toBeGreaterThan(5);
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 3 },
      contentChanges: [{ text: '' }, { range: range(0, 0, 0, 0), text: goodPlan }],
    });
    const last = await client.until(() => client.published.find(({ version }) => version === 3));
    expect(last.diagnostics).toEqual([]);
  });

  test('closing takes them back, and opening again brings them again', async () => {
    client.open(uri, vlanTwice);
    await client.diagnostics(uri);
    client.close(uri);
    await client.until(() => (client.published.at(-1)?.diagnostics.length === 0 ? true : undefined));
    expect(client.published.at(-1)).toEqual({ uri, diagnostics: [] });
    const before = client.published.length;
    client.open(uri, vlanTwice);
    await client.until(() => (client.published.length > before ? true : undefined));
    expect(client.published.at(-1)?.diagnostics.length).toBeGreaterThan(0);
  });

  test('JSON plans are checked like YAML plans', async () => {
    const json = client.open(
      'file:///w/lab.helion.json',
      jsonPlan.replace('"vlan-id": 1502', '"vlan-id": 1501'),
      'helion-plan-json',
    );
    expect(await client.rules(json)).toContain('plan/vlan-id-duplicate');
  });

  test('an unsaved document is ours by its language', async () => {
    const untitled = client.open('untitled:Untitled-1', vlanTwice, 'helion-plan');
    expect(await client.rules(untitled)).toContain('plan/vlan-id-duplicate');
  });

  test('a file of another kind gets nothing at all', async () => {
    const foreign = client.open('file:///w/docker-compose.yml', 'services:\n\tx: &a [*a', 'yaml');
    expect(await client.environment(foreign)).not.toHaveProperty('environment');
    const about = { textDocument: { uri: foreign }, position: { line: 0, character: 2 } };
    expect(await client.request('textDocument/hover', about)).toBeNull();
    expect(await client.request('textDocument/completion', about)).toBeNull();
    expect(await client.request('textDocument/documentSymbol', about)).toBeNull();
    expect(await client.request('textDocument/foldingRange', about)).toBeNull();
    client.close(foreign);
    await client.request('helion/planTemplate', { hypervisor: 'kvm' });
    expect(client.published).toEqual([]);
  });

  test('of thousands of findings the gravest five hundred are shown, and one says how many more there are', async () => {
    client.open(uri, 'hypervisor: kvm\n'.repeat(3000));
    const { diagnostics } = await client.diagnostics(uri);
    expect(diagnostics.length).toBe(501);
    expect(diagnostics.filter(({ code }) => code === 'common/too-many-findings')).toHaveLength(1);
    expect((await client.environment(uri)).findings.error).toBeGreaterThan(0);
  });

  test('they follow edits, with the version they are true for', async () => {
    client.open(uri, vlanTwice);
    expect(await client.rules(uri)).toContain('plan/vlan-id-duplicate');
    client.replace(uri, 'vlan-id: 331\n    cidr: 192.168.132', 'vlan-id: 340\n    cidr: 192.168.132');
    expect(await client.diagnostics(uri)).toEqual({ uri, version: 2, diagnostics: [] });
  });

  test('edits that arrive together are checked once, as the last one leaves the text', async () => {
    client.open(uri, goodPlan);
    await client.diagnostics(uri);
    const before = client.published.length;
    await client.together(() => {
      for (let i = 0; i < 50; i++) client.edit(uri, goodPlan.length + i, 0, '#');
    });
    expect((await client.diagnostics(uri)).version).toBe(51);
    expect(client.published.length - before).toBe(1);
  });

  test('several changes in one message, and a whole new text, are taken in', async () => {
    client.open(uri, vlanTwice);
    await client.diagnostics(uri);
    client.replaceAll(uri, brokenPlan);
    expect((await client.rules(uri)).length).toBeGreaterThan(5);
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 3 },
      contentChanges: [{ text: '' }, { range: range(0, 0, 0, 0), text: goodPlan }],
    });
    const last = await client.until(() => client.published.find(({ version }) => version === 3));
    expect(last.diagnostics).toEqual([]);
  });

  test('closing takes them back, and opening again brings them again', async () => {
    client.open(uri, vlanTwice);
    await client.diagnostics(uri);
    client.close(uri);
    await client.until(() => (client.published.at(-1)?.diagnostics.length === 0 ? true : undefined));
    expect(client.published.at(-1)).toEqual({ uri, diagnostics: [] });
    const before = client.published.length;
    client.open(uri, vlanTwice);
    await client.until(() => (client.published.length > before ? true : undefined));
    expect(client.published.at(-1)?.diagnostics.length).toBeGreaterThan(0);
  });

  test('JSON plans are checked like YAML plans', async () => {
    const json = client.open(
      'file:///w/lab.helion.json',
      jsonPlan.replace('"vlan-id": 1502', '"vlan-id": 1501'),
      'helion-plan-json',
    );
    expect(await client.rules(json)).toContain('plan/vlan-id-duplicate');
  });

  test('an unsaved document is ours by its language', async () => {
    const untitled = client.open('untitled:Untitled-1', vlanTwice, 'helion-plan');
    expect(await client.rules(untitled)).toContain('plan/vlan-id-duplicate');
  });

  test('a file of another kind gets nothing at all', async () => {
    const foreign = client.open('file:///w/docker-compose.yml', 'services:\n\tx: &a [*a', 'yaml');
    expect(await client.environment(foreign)).not.toHaveProperty('environment');
    const about = { textDocument: { uri: foreign }, position: { line: 0, character: 2 } };
    expect(await client.request('textDocument/hover', about)).toBeNull();
    expect(await client.request('textDocument/completion', about)).toBeNull();
    expect(await client.request('textDocument/documentSymbol', about)).toBeNull();
    expect(await client.request('textDocument/foldingRange', about)).toBeNull();
    client.close(foreign);
    await client.request('helion/planTemplate', { hypervisor: 'kvm' });
    expect(client.published).toEqual([]);
  });

  test('of thousands of findings the gravest five hundred are shown, and one says how many more there are', async () => {
    client.open(uri, 'hypervisor: kvm\n'.repeat(3000));
    const { diagnostics } = await client.diagnostics(uri);
    expect(diagnostics.length).toBe(501);
    expect(diagnostics.filter(({ code }) => code === 'common/too-many-findings')).toHaveLength(1);
    expect((await client.environment(uri)).findings.error).toBeGreaterThan(2000);
  });

  test('what cannot be used is marked as unnecessary', async () => {
    client.open(uri, `# helion-disable-file plan/vlan-id-duplicate -- nothing to silence\n${goodPlan}`);
    const { diagnostics } = await client.diagnostics(uri);
    expect(diagnostics).toMatchObject([{ code: 'common/unused-suppression', tags: [1] }]);
  });
});

test('without a link of the editor, the code opens the page beside the package', async () => {
  const client = await LspClient.start();
  client.open(uri, vlanTwice);
  const { diagnostics } = await client.diagnostics(uri);
  const [found] = diagnostics.filter(({ code }) => code === 'plan/vlan-id-duplicate');
  expect(found?.codeDescription?.href).toMatch(/^file:\/\/.*\/docs\/rules\/plan\/vlan-id-duplicate\.md$/);
  client.kill();
});

describe('pulled', () => {
  let client: LspClient;
  beforeEach(async () => {
    client = await LspClient.start({ capabilities: pullingCapabilities });
  });
  afterEach(() => client.kill());

  const pull = (previousResultId?: string) =>
    client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  const items = (report: DocumentDiagnosticReport): Diagnostic[] =>
    report.kind === 'full' ? report.items : [];

  test('are given when asked for and never pushed', async () => {
    client.open(uri, vlanTwice);
    expect(items(await pull()).map(({ code }) => code)).toContain('plan/vlan-id-duplicate');
    await client.environment(uri);
    client.close(uri);
    await client.request('helion/planTemplate', { hypervisor: 'kvm' });
    expect(client.published).toEqual([]);
  });

  test('are not sent twice', async () => {
    client.open(uri, vlanTwice);
    const first = await pull();
    expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    client.replace(uri, 'vlan-id: 331\n    cidr: 192.168.132', 'vlan-id: 340\n    cidr: 192.168.132');
    const second = await pull(first.resultId);
    expect(second).toMatchObject({ kind: 'full', items: [] });
    expect(second.resultId).not.toBe(first.resultId);
  });

  test('are asked for again when the settings change', async () => {
    client.open(uri, vlanTwice);
    const first = await pull();
    await client.changeSettings({ rules: { 'plan/vlan-id-duplicate': 'off' } });
    await client.until(() => client.asked.find((method) => method === 'workspace/diagnostic/refresh'));
    const second = await pull(first.resultId);
    expect(items(second).map(({ code }) => code)).not.toContain('plan/vlan-id-duplicate');
  });

  test('are none for a file of another kind', async () => {
    const foreign = client.open('file:///w/foreign.yml', 'a: 1', 'yaml');
    const report = await client.request('textDocument/diagnostic', { textDocument: { uri: foreign } });
    expect(report).toEqual({ kind: 'full', items: [] });
  });
});

function range(line: number, character: number, endLine: number, endCharacter: number) {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
