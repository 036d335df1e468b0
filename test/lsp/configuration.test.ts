/** Configuration files over the wire: what they say counts at once, wherever they lie and whether they are saved or not. */
import { mkdirSync, rmSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { richCapabilities } from '../support/lsp-client.js';
import { Created, Deleted, folderForEachTest } from '../support/lsp-folder.js';

const RULE = 'plan/hypervisor-unknown';
const XEN = 'hypervisor: xen\n';
const OFF = `rules: { ${RULE}: off }\n`;
const ON = '# nothing\n';

const here = folderForEachTest();
const { uriOf, write, start, tell } = here;
beforeEach(() => {
  // Nothing above the folder counts.
  write('.git/HEAD', 'ref: refs/heads/main\n');
});

const shows = (uri: string, isThere: boolean, rule = RULE) => here.client.shows(uri, rule, isThere);

test.each(['.helion.yml', '.helion.yaml'])(
  '%s in a folder above counts for the first diagnostics',
  async (name) => {
    await start();
    write(name, OFF);
    const plan = here.client.open(uriOf('a/b/helion.yml'), XEN);
    const { diagnostics } = await here.client.diagnostics(plan);
    expect(diagnostics.map(({ code }) => code)).not.toContain(RULE);
    expect(diagnostics.length).toBeGreaterThan(0);
  },
);

test('a folder of the workspace ends the way up', async () => {
  write('.helion.yml', OFF);
  mkdirSync(here.at('inner'));
  await start({ workspaceFolders: [uriOf('inner')] });
  const plan = here.client.open(uriOf('inner/helion.yml'), XEN);
  expect(await here.client.rules(plan)).toContain(RULE);
});

test('what is saved, and what is not saved yet, counts at once', async () => {
  await start();
  const plan = here.client.open(uriOf('helion.yml'), XEN);
  await shows(plan, true);
  tell(write('.helion.yml', OFF), Created);
  await shows(plan, false);
  const config = here.client.open(uriOf('.helion.yml'), ON, 'helion-config');
  await shows(plan, true);
  here.client.replaceAll(config, OFF);
  await shows(plan, false);
  here.client.replaceAll(config, 'rules: [\n');
  await shows(plan, true);
  here.client.close(config);
  await shows(plan, false);
  rmSync(here.at('.helion.yml'));
  tell(config, Deleted);
  await shows(plan, true);
});

test('files of the workspace that nobody has open follow it', async () => {
  const plan = write('b/helion.yml', XEN);
  write('.helion.yml', `${OFF}exclude: [missing/**]\n`);
  await start({ workspaceFolders: [uriOf('')] });
  await shows(uriOf('.helion.yml'), true, 'config/pattern-unused');
  await shows(plan, false);
  tell(write('.helion.yml', 'rules: { plan/vlan-id-range: offf }\n'), Created);
  await shows(plan, true);
  await shows(uriOf('.helion.yml'), true, 'config/unknown-value');
});

test('settings of the editor win', async () => {
  await start({ settings: { rules: { [RULE]: 'warning' } } });
  write('.helion.yml', OFF);
  const plan = here.client.open(uriOf('helion.yml'), XEN);
  expect(await here.client.rules(plan)).toContain(RULE);
});

describe('the action that silences a finding', () => {
  const json = '{\n  "hypervisor": "xen"\n}\n';
  const capabilities = {
    ...richCapabilities,
    workspace: {
      ...richCapabilities.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    },
  };
  const actionsAt = async (uri: string) => {
    const position = { line: 1, character: 18 };
    const actions = await here.client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    return actions.filter(({ title }) => title.startsWith(`Disable ${RULE} here`));
  };

  test('creates a configuration, or edits the one that is there', async () => {
    await start({ capabilities });
    const plan = here.client.open(uriOf('x.helion.json'), json, 'helion-plan-json');
    await shows(plan, true);
    const [created] = await actionsAt(plan);
    expect(created?.edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: uriOf('.helion.yml') },
      { edits: [{ newText: expect.stringContaining('pointer: /hypervisor') }] },
    ]);
    const config = here.client.open(uriOf('.helion.yml'), '# ours\nrules: {}\n', 'helion-config');
    await here.client.diagnostics(config);
    const [edited] = await actionsAt(plan);
    expect(edited?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: config, version: 1 } }]);
  });

  test('is not offered where a client cannot create files', async () => {
    await start();
    const plan = here.client.open(uriOf('x.helion.json'), json, 'helion-plan-json');
    await shows(plan, true);
    expect(await actionsAt(plan)).toEqual([]);
  });
});
