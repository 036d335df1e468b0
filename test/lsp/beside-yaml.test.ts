/** Beside an extension that does for every YAML document what it can do without knowing what the document is. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { yamlElsewhereNotification } from '../../server/src/lsp/protocol.js';
import { type ClientOptions, pullingCapabilities } from '../support/lsp-client.js';
import { folderForEachTest } from '../support/lsp-folder.js';

const networks = `product:
  version: 2
networks:
  - name: EXTERNAL-API
    vlanid: 101
    vlanid: 102
    tagged-vlan: maybe
  - name: GUEST
    cidr 10.0.1.0/24
    gateway-ip: 10.0.1.1
`;
/** What is wrong beside the YAML. */
const meant = 'input-model/schema-violation';
const slip = 'common/yaml-colon';
const duplicate = 'common/yaml-duplicate-key';
const everything = { problems: true, structure: true };
const structure = ['documentSymbol', 'foldingRange', 'selectionRange'];

const here = folderForEachTest();
const { uriOf } = here;

const start = async (yamlElsewhere: unknown, options: ClientOptions = {}) => {
  await here.start({ ...options, initializationOptions: { yamlElsewhere } });
};
const rulesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => String(code));
const structureOf = (uri: string) =>
  Promise.all(
    structure.map((feature) =>
      here.client.request<unknown[] | null>(`textDocument/${feature}`, {
        textDocument: { uri },
        positions: [{ line: 4, character: 6 }],
      }),
    ),
  );

describe('what the other extension does', () => {
  test('is not done twice, and our repairs stay', async () => {
    await start(everything);
    const uri = here.client.open(uriOf('data/networks.yml'), networks, 'yaml');
    expect(await here.client.rules(uri)).not.toContain(slip);
    expect(await here.client.rules(uri)).not.toContain(duplicate);
    expect(await here.client.rules(uri)).toContain(meant);
    expect(await structureOf(uri)).toEqual([null, null, null]);
    const actions = await here.client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 8, character: 5 }, end: { line: 8, character: 5 } },
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toContainEqual(expect.stringContaining("':'"));
  });

  test('is done by us where nobody else does it', async () => {
    await start(undefined);
    const uri = here.client.open(uriOf('data/networks.yml'), networks, 'yaml');
    expect(await here.client.rules(uri)).toEqual(expect.arrayContaining([slip, duplicate, meant]));
    for (const part of await structureOf(uri)) expect(part).not.toBeNull();
  });

  test('is done by us in languages of our own', async () => {
    await start(everything);
    const uri = here.client.open(uriOf('helion.yml'), 'hypervisor kvm\nphysical-networks: []\n');
    expect(await here.client.rules(uri)).toContain(slip);
    expect((await structureOf(uri))[0]).not.toBeNull();
  });

  test('may be less: where it does not check, we do', async () => {
    await start({ problems: false, structure: true });
    const uri = here.client.open(uriOf('data/networks.yml'), networks, 'yaml');
    expect(await here.client.rules(uri)).toContain(slip);
    expect(await structureOf(uri)).toEqual([null, null, null]);
  });

  test.each([null, 7, 'all', { problems: 'yes', structure: 1 }])('said as %j is nothing', async (said) => {
    await start(said);
    const uri = here.client.open(uriOf('data/networks.yml'), networks, 'yaml');
    expect(await here.client.rules(uri)).toContain(slip);
  });
});

describe('an extension that comes and goes', () => {
  const last = async (uri: string, wanted: (rules: readonly string[]) => boolean) =>
    await here.client.until(() => {
      const said = here.client.published.findLast((each) => each.uri === uri);
      return said && wanted(rulesOf(said.diagnostics)) ? rulesOf(said.diagnostics) : undefined;
    });

  test('is followed while documents are open', async () => {
    await start(undefined);
    const uri = here.client.open(uriOf('data/networks.yml'), networks, 'yaml');
    expect(await here.client.rules(uri)).toContain(slip);
    here.client.notify(yamlElsewhereNotification, everything);
    expect(await last(uri, (rules) => !rules.includes(slip))).toContain(meant);
    expect(await structureOf(uri)).toEqual([null, null, null]);
    here.client.notify(yamlElsewhereNotification, {});
    expect(await last(uri, (rules) => rules.includes(slip))).toContain(duplicate);
    expect((await structureOf(uri))[0]).not.toBeNull();
  });

  test('makes a client that pulls ask again', async () => {
    await start(undefined, { capabilities: pullingCapabilities });
    const uri = here.client.open(uriOf('data/networks.yml'), networks, 'yaml');
    const pulled = async () => {
      const report = await here.client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.kind === 'full' ? rulesOf(report.items) : [];
    };
    expect(await pulled()).toContain(slip);
    const before = here.client.asked.length;
    here.client.notify(yamlElsewhereNotification, everything);
    await here.client.until(
      () => here.client.asked.indexOf('workspace/diagnostic/refresh', before) >= 0 || undefined,
    );
    expect(await pulled()).not.toContain(slip);
    expect(await pulled()).toContain(meant);
  });
});

test('files that are not open are checked by nobody else', async () => {
  const uri = uriOf('networks.yml');
  writeFileSync(here.at('networks.yml'), networks);
  await start(everything, { workspaceFolders: [pathToFileURL(here.folder).href] });
  const said = await here.client.until(() => here.client.published.find((each) => each.uri === uri));
  expect(rulesOf(said.diagnostics)).toContain(slip);
  here.client.open(uri, networks, 'yaml');
  await here.client.until(() => {
    const now = here.client.published.findLast((each) => each.uri === uri);
    return now && !rulesOf(now.diagnostics).includes(slip) ? now : undefined;
  });
});
