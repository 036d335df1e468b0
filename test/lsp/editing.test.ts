/** What helps while typing and reading, over the wire: each answer is applied or looked up in the text. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  Hover,
  LocationLink,
  Range,
  SelectionRange,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient } from '../support/lsp-client.js';
import { brokenPlan, goodPlan, jsonPlan } from '../support/plans.js';

let client: LspClient;
let count = 0;
beforeAll(async () => {
  client = await LspClient.start();
});
afterAll(async () => {
  expect(client.logs).toEqual([]);
  expect(await client.stop()).toBe(0);
});

const open = (text: string) => client.open(`file:///w/${++count}.helion.yml`, text);
const applied = (uri: string, edits: TextEdit[]) => TextDocument.applyEdits(client.document(uri), edits);
/** The text after a workspace edit, which must be for this document in its version. */
const appliedAll = (uri: string, edit: WorkspaceEdit | undefined) => {
  const [change, ...others] = edit?.documentChanges ?? [];
  if (!change || !('edits' in change)) throw new Error('There is no edit of a document.');
  expect(others).toEqual([]);
  expect(change.textDocument).toEqual({ uri, version: client.document(uri).version });
  return applied(uri, change.edits as TextEdit[]);
};
const whole = (uri: string): Range => {
  const document = client.document(uri);
  return { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
};
const actions = (uri: string, range: Range, only?: string[]) =>
  client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...(only && { only }) },
  });

test('hover explains a key, with its range', async () => {
  const uri = open(goodPlan);
  const hover = await client.at<Hover>('textDocument/hover', uri, 'hyper$0visor:');
  expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('ypervisor') });
  expect(hover.range && client.document(uri).getText(hover.range)).toBe('hypervisor');
  expect(await client.at('textDocument/hover', uri, '# The plan $0of a')).toBeNull();
});

test('hover of a position behind the end of its line or of the text does no harm', async () => {
  const uri = open('hypervisor: kvm\n');
  const at = (line: number, character: number) =>
    client.request('textDocument/hover', { textDocument: { uri }, position: { line, character } });
  await expect(at(0, 9999)).resolves.not.toThrow();
  await expect(at(9999, 3)).resolves.toBeNull();
});

describe('completion', () => {
  const complete = async (marked: string) => {
    const uri = open(marked.replace('$0', ''));
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: client.document(uri).positionAt(marked.indexOf('$0')),
    });
    return { uri, items: list.items };
  };
  const accept = async (marked: string, label: string) => {
    const { uri, items } = await complete(marked);
    const item = items.find((each) => each.label === label);
    if (!item?.textEdit) throw new Error(`No '${label}' among ${items.map((each) => each.label)}.`);
    return applied(uri, [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])]);
  };

  test('offers the keys that are not there yet, as they are to be inserted', async () => {
    const { items } = await complete('hypervisor: kvm\n$0');
    const labels = items.map(({ label }) => label);
    expect(labels).toContain('physical-networks');
    expect(labels).not.toContain('hypervisor');
    for (const item of items) expect(item).toMatchObject({ insertTextMode: 1, textEdit: expect.anything() });
  });

  test('shows a few words beside every row', async () => {
    const { items } = await complete('$0');
    expect(items.length).toBeGreaterThan(5);
    for (const { detail, labelDetails } of items) {
      expect(detail).toMatch(/\S/);
      expect(labelDetails).toEqual({ description: detail });
    }
  });

  test('offers the ids of rules, with what they find, in a comment that silences', async () => {
    const { items } = await complete('# helion-disable-file plan/vlan-id-d$0\n');
    expect(items.find(({ label }) => label === 'plan/vlan-id-duplicate')).toMatchObject({
      labelDetails: { description: 'Two tagged networks on one port have the same VLAN id.' },
    });
  });

  test('writes a value into a half-typed line', async () => {
    expect(await accept('hypervisor: $0\nbackup: {}\n', 'esx')).toBe('hypervisor: esx\nbackup: {}\n');
  });

  test('keeps the line ends of the file', async () => {
    expect(await accept('product:\r\n  name: $0\r\nhypervisor: kvm\r\n', 'helion-openstack')).toBe(
      'product:\r\n  name: helion-openstack\r\nhypervisor: kvm\r\n',
    );
  });

  test('offers only networks that this hypervisor has', async () => {
    const { items } = await complete('hypervisor: kvm\nvirtual-networks:\n  - network: $0\n');
    const labels = items.map(({ label }) => label);
    expect(labels).toContain('fibre-channel');
    expect(labels).not.toContain('esx-tenant');
  });
});

describe('code actions', () => {
  test('repair a finding and carry it', async () => {
    const uri = open(goodPlan.replace('hypervisor: kvm', 'hypervisor: kmv'));
    const { diagnostics } = await client.diagnostics(uri);
    const found = diagnostics.find(({ code }) => code === 'plan/hypervisor-unknown');
    const [fix] = await actions(uri, found?.range ?? whole(uri), ['quickfix']);
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [found] });
    expect(appliedAll(uri, fix?.edit)).toBe(goodPlan);
  });

  test('are left to a person where another one may be right', async () => {
    const range = '192.168.131.2-192.168.131.245';
    const uri = open(goodPlan.replace(range, '192.168.131.245-192.168.131.2'));
    const [fix] = await actions(uri, whole(uri), ['quickfix']);
    expect(fix?.isPreferred).toBeUndefined();
    expect(appliedAll(uri, fix?.edit)).toBe(goodPlan);
    expect(await actions(uri, whole(uri), ['source.fixAll'])).toEqual([]);
  });

  test('are only of the kinds that were asked for', async () => {
    const uri = open(brokenPlan);
    const kinds = async (only?: string[]) => [
      ...new Set((await actions(uri, whole(uri), only)).map(({ kind }) => kind)),
    ];
    expect(await kinds()).toEqual(['quickfix']);
    expect(await kinds(['quickfix'])).toEqual(['quickfix']);
    expect(await kinds(['source.fixAll.helion'])).toEqual(['source.fixAll.helion']);
    expect(await kinds(['source.fixAll'])).toEqual(['source.fixAll.helion']);
    expect(await kinds(['source'])).toEqual(['source.fixAll.helion']);
    expect(await kinds(['refactor', 'source.organizeImports', 'source.fixAll.eslint'])).toEqual([]);
  });

  test('fix all leaves fewer findings, keeps the comments, and has nothing to add', async () => {
    const uri = open(brokenPlan);
    const before = await client.rules(uri);
    const [action] = await actions(uri, whole(uri), ['source.fixAll.helion']);
    const after = appliedAll(uri, action?.edit);
    for (const comment of brokenPlan.match(/#.*/g) ?? []) expect(after).toContain(comment);
    client.replaceAll(uri, after);
    expect((await client.rules(uri)).length).toBeLessThan(before.length);
    expect(await actions(uri, whole(uri), ['source.fixAll.helion'])).toEqual([]);
  });

  test('there are none where nothing is wrong', async () => {
    const uri = open(goodPlan);
    expect(await actions(uri, whole(uri))).toEqual([]);
    expect(await actions(uri, whole(uri), ['source.fixAll'])).toEqual([]);
  });
});

describe('names', () => {
  test('definition leads from a reference to the network, and references lead back', async () => {
    const uri = open(goodPlan);
    const place = 'carried-by: undercloud$0-management';
    const [link] = await client.at<LocationLink[]>('textDocument/definition', uri, place);
    const selected = link && client.document(uri).getText(link.targetSelectionRange);
    expect(selected).toBe('undercloud-management');
    expect(link?.targetUri).toBe(uri);
    expect(link && client.document(uri).getText(link.targetRange)).toContain('gateway-ip: 192.168.130.1');
    const references = (includeDeclaration: boolean) =>
      client.at<unknown[]>('textDocument/references', uri, place, { context: { includeDeclaration } });
    const without = await references(false);
    expect(without.length).toBeGreaterThan(0);
    expect((await references(true)).length).toBe(without.length + 1);
    const highlights = await client.at<{ kind: number }[]>('textDocument/documentHighlight', uri, place);
    expect(highlights.map(({ kind }) => kind)).toContain(3);
  });

  test('rename changes the definition and every reference, and nothing else', async () => {
    const uri = open(goodPlan.replaceAll(/^( *- network): undercloud-management/gm, '$1: sdn'));
    client.replace(uri, 'carried-by: undercloud-management', 'carried-by: sdn');
    const place = 'carried-by: s$0dn';
    const prepared = await client.at<{ range: Range; placeholder: string }>(
      'textDocument/prepareRename',
      uri,
      place,
    );
    expect(prepared.placeholder).toBe('sdn');
    const edit = await client.at<WorkspaceEdit>('textDocument/rename', uri, place, { newName: 'storage' });
    const expected = client.text(uri).replaceAll(/^( *- network| *carried-by): sdn/gm, '$1: storage');
    expect(appliedAll(uri, edit)).toBe(expected);
  });

  test('rename refuses a bad name with a sentence', async () => {
    const uri = open(goodPlan);
    const refused = client.at('textDocument/rename', uri, 'carried-by: undercloud$0-management', {
      newName: '',
    });
    await expect(refused).rejects.toMatchObject({
      code: -32803,
      message: expect.stringMatching(/^[A-Z'].*\.$/),
    });
    expect(await client.at('textDocument/prepareRename', uri, 'hyper$0visor')).toBeNull();
  });
});

test('the outline nests, and every name lies inside its symbol', async () => {
  const uri = open(goodPlan);
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  expect(symbols.length).toBeGreaterThanOrEqual(6);
  const check = (symbol: DocumentSymbol) => {
    expect(holds(symbol.range, symbol.selectionRange)).toBe(true);
    for (const child of symbol.children ?? []) check(child);
  };
  for (const symbol of symbols) check(symbol);
  expect(symbols.some(({ children }) => children?.some((child) => child.name.includes('ipmi')))).toBe(true);
});

test('sections fold, and the selection grows outwards', async () => {
  const uri = open(goodPlan);
  const folds = await client.request<{ startLine: number }[]>('textDocument/foldingRange', {
    textDocument: { uri },
  });
  const { line } = client.position(uri, '$0physical-networks:');
  expect(folds.map(({ startLine }) => startLine)).toContain(line);
  const positions = ['192.168.$011.0/24', 'hyper$0visor'].map((place) => client.position(uri, place));
  const ranges = await client.request<SelectionRange[]>('textDocument/selectionRange', {
    textDocument: { uri },
    positions,
  });
  expect(ranges.length).toBe(2);
  for (let [inner] = ranges; inner?.parent; inner = inner.parent)
    expect(holds(inner.parent.range, inner.range)).toBe(true);
});

test('JSON plans have all of it too', async () => {
  const uri = client.open('file:///w/lab.helion.json', jsonPlan, 'helion-plan-json');
  expect(await client.at('textDocument/hover', uri, '"hyper$0visor"')).not.toBeNull();
  expect(await client.at('textDocument/documentSymbol', uri, '$0{')).not.toEqual([]);
  expect(await client.at('textDocument/definition', uri, '"carried-by": "ser$0vice"')).not.toBeNull();
});

test('a new plan of either kind breaks no rule', async () => {
  for (const hypervisor of ['kvm', 'esx']) {
    const { text } = await client.request<{ text: string }>('helion/planTemplate', { hypervisor });
    expect(await client.rules(open(text))).toEqual([]);
  }
  await expect(client.request('helion/planTemplate', { hypervisor: 'xen' })).rejects.toMatchObject({
    code: -32602,
  });
});

function holds(outer: Range, inner: Range): boolean {
  const before = (a: Range['start'], b: Range['start']) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}
