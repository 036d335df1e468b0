/**
 * Fix-all and edits over the wire: what is repaired and left, in one file and in those that nobody opened; and that an
 * edit is only made for the text that it was worked out from, in open documents and on disk.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FixAllParams, FixAllResult } from '../../server/src/lsp/protocol.js';
import { richCapabilities } from '../support/lsp-client.js';
import { folderForEachTest } from '../support/lsp-folder.js';
import { smallModel } from '../support/models.js';
import { goodPlan } from '../support/plans.js';

type Result = FixAllResult<WorkspaceEdit>;

const here = folderForEachTest();
const { uriOf, write, start } = here;

const { workspace, textDocument } = richCapabilities;
const annotating = {
  ...richCapabilities,
  workspace: {
    ...workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
};
const resolving = {
  ...richCapabilities,
  textDocument: {
    ...textDocument,
    codeAction: { ...textDocument?.codeAction, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

const fixAll = (params: FixAllParams) => here.client.request<Result>('helion/fixAll', params);
/** The edits of a file, with the version that they are for. */
const editsOf = (edit: WorkspaceEdit | undefined, name: string) => {
  const found = edit?.documentChanges?.find(
    (change) => 'edits' in change && decodeURIComponent(change.textDocument.uri).endsWith(`/${name}`),
  );
  if (!found || !('edits' in found)) throw new Error(`${name} is not edited.`);
  return { version: found.textDocument.version, edits: found.edits as TextEdit[] };
};
const editedNames = (edit: WorkspaceEdit | undefined) =>
  (edit?.documentChanges ?? []).map((change) =>
    'edits' in change ? path.posix.basename(change.textDocument.uri) : change.kind,
  );
const applied = (text: string, edits: TextEdit[]) =>
  TextDocument.applyEdits(TextDocument.create('file:///x', 'yaml', 0, text), edits);

const wrongPlan = goodPlan
  .replace('cidr: 192.168.11.0/24', 'cidr: 192.168.11.7/24')
  .replace('swift-storage: 2', 'swift-stroage: 2')
  .replace('vsa-storage: 3', 'vsa-stroage: 3')
  .replace('192.168.131.2-192.168.131.245', '192.168.131.245-192.168.131.2');

describe('in one file', () => {
  test('tells what is repaired and what is left', async () => {
    await start();
    const uri = here.client.open('file:///w/helion.yml', wrongPlan);
    const { edit, fixed, left, read } = await fixAll({ uri, scope: 'file' });
    expect(
      fixed.map(({ rule, title, range }) => [rule, title, here.client.document(uri).getText(range)]),
    ).toEqual([
      ['common/cidr-host-bits', "Change to '192.168.11.0/24'", '192.168.11.7/24'],
      ['plan/unknown-key', "Rename 'swift-stroage' to 'swift-storage'", 'swift-stroage'],
      ['plan/unknown-key', "Rename 'vsa-stroage' to 'vsa-storage'", 'vsa-stroage'],
    ]);
    expect(left).toEqual({ choice: 1, none: 0, elsewhere: 0, harm: 0 });
    expect(read).toEqual([]);
    expect(edit.changeAnnotations).toBeUndefined();
    const { version, edits } = editsOf(edit, 'helion.yml');
    expect(version).toBe(1);
    here.client.replaceAll(uri, applied(wrongPlan, edits));
    expect(await here.client.rules(uri)).toEqual(['common/range-reversed']);
    expect((await fixAll({ uri, scope: 'file' })).edit.documentChanges).toEqual([]);
  });

  test('has the title and the place of each fix for clients that show them first', async () => {
    await start({ capabilities: annotating });
    const uri = here.client.open('file:///w/helion.yml', wrongPlan);
    const { edit } = await fixAll({ uri, scope: 'file', preview: true });
    const { line } = here.client.position(uri, '$0192.168.11.7');
    const annotations = edit.changeAnnotations ?? {};
    expect(Object.values(annotations)).toContainEqual({
      label: "Change to '192.168.11.0/24'",
      description: `line ${line + 1}: common/cidr-host-bits`,
      needsConfirmation: true,
    });
    const ids = editsOf(edit, 'helion.yml').edits.map((each) => 'annotationId' in each && each.annotationId);
    expect(ids).toEqual(Object.keys(annotations));
    const { edit: unasked } = await fixAll({ uri, scope: 'file' });
    for (const { needsConfirmation } of Object.values(unasked.changeAnnotations ?? {}))
      expect(needsConfirmation).toBe(false);
  });

  test('is plain changes for clients that know no versions', async () => {
    await start({ capabilities: { ...richCapabilities, workspace: { ...workspace, workspaceEdit: {} } } });
    const uri = here.client.open('file:///w/helion.yml', wrongPlan);
    const { edit } = await fixAll({ uri, scope: 'file' });
    expect(Object.keys(edit.changes ?? {})).toEqual([uri]);
    expect(edit.documentChanges).toBeUndefined();
  });

  test('is nothing for what is none of our files, and an error for what cannot be asked', async () => {
    await start();
    const uri = here.client.open('file:///w/foreign.yml', 'a: b\n', 'yaml');
    expect(await fixAll({ uri, scope: 'file' })).toBeNull();
    const wrong = here.client.request('helion/fixAll', { uri, scope: 'everything' });
    await expect(wrong).rejects.toMatchObject({ code: -32602 });
  });
});

describe('of one kind', () => {
  const kind = 'Fix all 2 findings of plan/unknown-key in this file';
  const actionsAt = (uri: string) => {
    const position = here.client.position(uri, 'swift-$0stroage');
    return here.client.request<CodeAction[]>('textDocument/codeAction', {
      ...{ textDocument: { uri }, range: { start: position, end: position } },
      context: { diagnostics: [] },
    });
  };
  const right = wrongPlan.replace('swift-stroage', 'swift-storage').replace('vsa-stroage', 'vsa-storage');

  test('the others of it are repaired too', async () => {
    await start();
    const uri = here.client.open('file:///w/helion.yml', wrongPlan);
    const action = (await actionsAt(uri)).find(({ title }) => title === kind);
    expect(action).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'plan/unknown-key' }] });
    expect(action?.isPreferred).toBeUndefined();
    expect(applied(wrongPlan, editsOf(action?.edit, 'helion.yml').edits)).toBe(right);
  });

  test('is not offered where there is one alone', async () => {
    await start();
    const uri = here.client.open('file:///w/helion.yml', wrongPlan.replace('vsa-stroage', 'vsa-storage'));
    expect((await actionsAt(uri)).map(({ title }) => title)).not.toContainEqual(
      expect.stringContaining('Fix all'),
    );
  });

  test('is worked out when it is chosen, where the client can wait', async () => {
    await start({ capabilities: resolving });
    expect(here.client.initialized.capabilities.codeActionProvider).toMatchObject({ resolveProvider: true });
    const uri = here.client.open('file:///w/helion.yml', wrongPlan);
    const action = (await actionsAt(uri)).find(({ title }) => title === kind);
    expect(action?.edit).toBeUndefined();
    const resolved = await here.client.request<CodeAction>('codeAction/resolve', action);
    expect(applied(wrongPlan, editsOf(resolved.edit, 'helion.yml').edits)).toBe(right);
    here.client.replace(uri, 'hypervisor', '# x\nhypervisor');
    await expect(here.client.request('codeAction/resolve', action)).rejects.toMatchObject({ code: -32801 });
  });

  test('what a client sends to be worked out may be anything', async () => {
    await start({ capabilities: resolving });
    const asked = { title: 'x', data: { uri: 7 } };
    expect(await here.client.request('codeAction/resolve', asked)).toEqual(asked);
  });
});

describe('in an environment', () => {
  const servers = smallModel['data/servers.yml'] ?? '';
  const roles = smallModel['data/server_roles.yml'] ?? '';
  const slip = { from: 'ip-addr:', to: 'ip-adr:' };
  const wrongServers = servers.replace(slip.from, slip.to);
  const openRoles = async () => {
    for (const [name, text] of Object.entries({ ...smallModel, 'data/servers.yml': wrongServers }))
      write(name, text);
    await start();
    const uri = here.client.open(uriOf('data/server_roles.yml'), roles, 'yaml');
    await here.client.diagnostics(uri);
    return uri;
  };

  test('files that nobody opened are edited, and their text is told', async () => {
    const uri = await openRoles();
    expect((await fixAll({ uri, scope: 'file' })).fixed).toEqual([]);
    const { edit, fixed, read, left } = await fixAll({ uri, scope: 'environment' });
    expect(fixed.map(({ title }) => title)).toEqual(["Rename 'ip-adr' to 'ip-addr'"]);
    expect(left).toEqual({ choice: 0, none: 0, elsewhere: 0, harm: 0 });
    const { version, edits } = editsOf(edit, 'servers.yml');
    expect(version).toBeNull();
    expect(applied(wrongServers, edits)).toBe(servers);
    expect(read.map(({ text }) => text)).toEqual([wrongServers]);
  });

  test('an open document is edited in its version', async () => {
    const uri = await openRoles();
    const other = here.client.open(uriOf('data/servers.yml'), servers, 'yaml');
    here.client.replace(other, slip.from, slip.to);
    const { edit, read } = await fixAll({ uri, scope: 'environment' });
    expect(editsOf(edit, 'servers.yml').version).toBe(2);
    expect(read).toEqual([]);
  });

  test('a file that was written meanwhile is edited as it is on disk', async () => {
    const uri = await openRoles();
    await fixAll({ uri, scope: 'environment' });
    const newer = `# This servers\n${wrongServers}`;
    // Nobody tells the server.
    write('data/servers.yml', newer);
    const { edit, read } = await fixAll({ uri, scope: 'environment' });
    expect(applied(newer, editsOf(edit, 'servers.yml').edits)).toBe(`# This servers\n${servers}`);
    expect(read.map(({ text }) => text)).toEqual([newer]);
  });

  test('a file that is gone is not edited', async () => {
    const uri = await openRoles();
    expect((await fixAll({ uri, scope: 'environment' })).fixed.length).toBe(1);
    rmSync(here.at('data/servers.yml'));
    expect(editedNames((await fixAll({ uri, scope: 'environment' })).edit)).not.toContain('servers.yml');
  });

  test('a rename edits closed files as they are on disk', async () => {
    const uri = await openRoles();
    const newer = `# This servers\n${servers}`;
    write('data/servers.yml', newer);
    const [, name = ''] = /name: (\S+)/.exec(roles) ?? [];
    const edit = await here.client.at<WorkspaceEdit>(
      'textDocument/rename',
      uri,
      `name: ${name.slice(0, 2)}$0`,
      {
        newName: 'BRAIN-ROLE',
      },
    );
    const after = applied(newer, editsOf(edit, 'servers.yml').edits);
    expect(after).toBe(newer.replaceAll(`role: ${name}`, 'role: BRAIN-ROLE'));
    expect(readFileSync(here.at('data/servers.yml'), 'utf8')).toBe(newer);
  });

  test('where files cannot be read again, there are the actions that leave them alone', async () => {
    const uri = await openRoles();
    here.client.replace(uri, 'name: COMPUTE-ROLE', 'name: WORKER-ROLE');
    const position = here.client.position(uri, 'name: WORKER$0-ROLE');
    const actions = () =>
      here.client.request<CodeAction[]>('textDocument/codeAction', {
        ...{ textDocument: { uri }, range: { start: position, end: position } },
        context: { diagnostics: [] },
      });
    const edited = async () => (await actions()).flatMap(({ edit }) => editedNames(edit));
    expect(await edited()).toContain('servers.yml');
    rmSync(here.at('data'), { recursive: true });
    expect(await edited()).not.toContain('servers.yml');
  });

  test('the byte order mark of a file that nobody opened is not counted, and is left alone', async () => {
    const uri = await openRoles();
    const server = '{ "id": "zz1", "ip-addr": "192.168.10.77", "role": "COMPUTE-ROLE" }';
    const json = `{ "product": { "version": 2 }, "servers": [ ${server} ] }\n`;
    write('data/more.json', `\uFEFF${json}`);
    here.client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('data/more.json'), type: 1 }],
    });
    await here.client.until(() =>
      here.client.environments.find(({ environment }) =>
        environment?.files.some((file) => file.endsWith('more.json')),
      ),
    );
    const edit = await here.client.at<WorkspaceEdit>('textDocument/rename', uri, 'name: COMPUTE$0-ROLE', {
      newName: 'WORKER-ROLE',
    });
    expect(applied(json, editsOf(edit, 'more.json').edits)).toBe(json.replace('COMPUTE-ROLE', 'WORKER-ROLE'));
    expect(editedNames((await fixAll({ uri, scope: 'environment' })).edit)).toEqual(['servers.yml']);
  });
});
