/** Input models over the wire: names are followed through files that nobody opened, and what happens on disk counts. */
import { renameSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  FileChangeType,
  Hover,
  Location,
  LocationLink,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { richCapabilities } from '../support/lsp-client.js';
import { Changed, Created, Deleted, folderForEachTest } from '../support/lsp-folder.js';
import { smallModel } from '../support/models.js';

const here = folderForEachTest();
const { uriOf, write } = here;
beforeEach(async () => {
  here.writeAll(smallModel);
  await here.start({ capabilities: richCapabilities });
});

const open = (name: string, text = smallModel[name] ?? '') => here.client.open(uriOf(name), text, 'yaml');
const tell = (name: string, type: FileChangeType) =>
  here.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });
const ask = <T>(method: string, uri: string, marked: string, more: object = {}): Promise<T> =>
  here.client.connection.sendRequest(method, {
    textDocument: { uri },
    position: here.client.position(uri, marked),
    ...more,
  });

describe('an input model', () => {
  test('a definition that was renamed by typing offers to rename its references in other files', async () => {
    const text = (smallModel['data/server_roles.yml'] ?? '').replace(
      'name: COMPUTE-ROLE',
      'name: WORKER-ROLE',
    );
    const uri = open('data/server_roles.yml', text);
    await here.client.diagnostics(uri);
    const start = here.client.position(uri, 'name: WORKER$0-ROLE');
    const actions = await here.client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    const action = actions.find(({ title }) => /from 'COMPUTE-ROLE' to 'WORKER-ROLE'$/.test(title));
    expect(action).toMatchObject({ kind: 'quickfix' });
    const changed = action?.edit?.documentChanges?.map((change) =>
      'textDocument' in change ? path.basename(change.textDocument.uri) : '',
    );
    expect(changed?.toSorted()).toEqual(['control_plane.yml', 'servers.yml']);
  });

  test('offers its sections in a new file, before that says anything', async () => {
    const uri = open('data/new.yml', '');
    const list = await here.client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
    expect(list.items.map(({ label }) => label)).toContain('networks');
  });

  test('is read around the first of its files that is opened, and nothing is wrong with it', async () => {
    const servers = open('data/servers.yml');
    expect(await here.client.rules(servers)).toEqual([]);
    const { environment } = await here.client.environment(servers);
    expect(environment).toMatchObject({ dialect: 'input-model', title: expect.stringContaining("'small'") });
    expect(environment?.files.length).toBe(Object.keys(smallModel).length);
  });

  test('definition, references and hover lead through files that are not open', async () => {
    const servers = open('data/servers.yml');
    await here.client.diagnostics(servers);
    const links = await ask<(Location | LocationLink)[]>(
      'textDocument/definition',
      servers,
      'role: CONTR$0OLLER-ROLE',
    );
    expect(links.map((link) => ('uri' in link ? link.uri : link.targetUri))).toEqual([
      uriOf('data/server_roles.yml'),
    ]);
    const found = await ask<Location[]>('textDocument/references', servers, 'server-group: RA$0CK1', {
      context: { includeDeclaration: true },
    });
    expect(found.map(({ uri }) => path.basename(uri))).toEqual([
      'control_plane.yml',
      'server_groups.yml',
      'server_groups.yml',
      'servers.yml',
      'servers.yml',
    ]);
    const shown = await ask<Hover | null>('textDocument/hover', servers, 'nic-mapping: TWO$0-PORTS');
    expect(JSON.stringify(shown?.contents).length).toBeGreaterThan(20);
  });

  test('a rename edits every file at once and keeps quotes', async () => {
    const roles = open('data/server_roles.yml');
    await here.client.diagnostics(roles);
    const edit = await ask<WorkspaceEdit>('textDocument/rename', roles, 'name: COMP$0UTE-ROLE', {
      newName: 'WORKER',
    });
    const edits = (edit.documentChanges ?? []).flatMap((change) =>
      'edits' in change
        ? change.edits.map((each) => [
            path.basename(change.textDocument.uri),
            'newText' in each && each.newText,
          ])
        : [],
    );
    expect(edits.sort()).toEqual([
      ['control_plane.yml', 'WORKER'],
      ['server_roles.yml', 'WORKER'],
      ['servers.yml', '"WORKER"'],
    ]);
    await expect(
      ask('textDocument/rename', roles, 'name: COMP$0UTE-ROLE', { newName: 'CONTROLLER-ROLE' }),
    ).rejects.toThrow(/CONTROLLER-ROLE/);
  });

  test('completion offers names with where they are defined', async () => {
    const servers = open(
      'data/servers.yml',
      smallModel['data/servers.yml']?.replace('role: "COMPUTE-ROLE"', 'role: '),
    );
    await here.client.diagnostics(servers);
    const list = await ask<CompletionList>('textDocument/completion', servers, '192.168.10.5\n    role: $0');
    const items = Array.isArray(list) ? list : list.items;
    const offered = items.map(({ label, detail }) => [label, detail]);
    expect(offered).toContainEqual(['COMPUTE-ROLE', 'server_roles.yml, line 8']);
  });

  test('symbols of the workspace are found by their letters', async () => {
    await here.client.diagnostics(open('data/servers.yml'));
    const symbols = await here.client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
      query: 'rck2',
    });
    expect(symbols.map(({ name, containerName }) => [name, containerName])).toEqual([
      ['RACK2', 'server group'],
    ]);
  });

  test('an unknown name is found, mended beside, and mended on disk', async () => {
    const servers = open('data/servers.yml');
    expect(await here.client.rules(servers)).toEqual([]);
    here.client.replace(servers, 'role: "COMPUTE-ROLE"', 'role: "COMPUTE-ROLLE"');
    const { diagnostics } = await here.client.shows(servers, 'input-model/server-unknown-role');
    expect(diagnostics[0]?.message).toBe("Unknown server role 'COMPUTE-ROLLE'. Did you mean 'COMPUTE-ROLE'?");
    write(
      'data/server_roles.yml',
      (smallModel['data/server_roles.yml'] ?? '').replace('COMPUTE-ROLE', 'COMPUTE-ROLLE'),
    );
    tell('data/server_roles.yml', Changed);
    await here.client.shows(servers, 'input-model/server-unknown-role', false);
  });

  test('files come, move and go', async () => {
    const planes = open('data/control_plane.yml');
    await here.client.rules(planes);
    unlinkSync(here.at('data/server_groups.yml'));
    tell('data/server_groups.yml', Deleted);
    await here.client.shows(planes, 'input-model/zone-unknown');
    write('data/deep/er/groups.yml', smallModel['data/server_groups.yml'] ?? '');
    tell('data/deep/er/groups.yml', Created);
    await here.client.shows(planes, 'input-model/zone-unknown', false);
    renameSync(here.at('data/deep/er/groups.yml'), here.at('data/groups.yaml'));
    tell('data/deep/er/groups.yml', Deleted);
    tell('data/groups.yaml', Created);
    // The processor reads no files of that name.
    await here.client.shows(planes, 'input-model/zone-unknown');
  });

  test('an open document counts and not its file', async () => {
    const groups = open(
      'data/server_groups.yml',
      smallModel['data/server_groups.yml']?.replace('- name: RACK1', '- name: RACK9'),
    );
    const servers = open('data/servers.yml');
    await here.client.shows(servers, 'input-model/server-unknown-group');
    here.client.close(groups);
    await here.client.shows(servers, 'input-model/server-unknown-group', false);
  });

  test('two models beside one another know nothing of each other, and YAML outside is left alone', async () => {
    for (const [name, text] of Object.entries(smallModel))
      write(`other/${name}`, text.replaceAll('RACK1', 'CAGE1'));
    const mine = open('data/servers.yml');
    const theirs = here.client.open(
      uriOf('other/data/servers.yml'),
      smallModel['data/servers.yml'] ?? '',
      'yaml',
    );
    const foreign = here.client.open(
      uriOf('other/compose.yml'),
      'services:\n  web:\n    image: nginx\n',
      'yaml',
    );
    await here.client.shows(theirs, 'input-model/server-unknown-group');
    expect(await here.client.rules(mine)).not.toContain('input-model/server-unknown-group');
    expect(here.client.published.some(({ uri }) => uri === foreign)).toBe(false);
  });

  test('without a cloudConfig.yml nothing is said of names', async () => {
    unlinkSync(here.at('cloudConfig.yml'));
    const servers = open(
      'data/servers.yml',
      smallModel['data/servers.yml']?.replace('role: CONTROLLER-ROLE', 'role: NOBODY'),
    );
    expect(await here.client.rules(servers)).toEqual([]);
  });

  test('what an earlier deployment saved beside the model counts, and is watched', async () => {
    here.writeAll(smallModel, 'mine/definition');
    const state = 'mine/persistent_state/server_allocations.yml';
    const gone = { group: 'input-model/alloc-group-deleted', server: 'input-model/alloc-servers-deleted' };
    const saved = (server: string, cluster: string) =>
      `${server}:\n  cluster_name: ${cluster}\n  cp_name: control-plane-1\n  member_id: 1\n  state: allocated\n  type: cluster\n`;
    const plane = 'mine/definition/data/control_plane.yml';
    const document = here.client.open(uriOf(plane), smallModel['data/control_plane.yml'] ?? '', 'yaml');
    expect(await here.client.rules(document)).toEqual([]);
    write(state, saved('controller1', 'cluster-of-old'));
    tell(state, Created);
    const { diagnostics } = await here.client.shows(document, gone.group);
    expect(diagnostics.map(({ message }) => message).join()).toContain('cluster-of-old');
    write(state, saved('controller9', 'cluster1'));
    tell(state, Changed);
    await here.client.shows(document, gone.server);
    expect(await here.client.rules(document)).not.toContain(gone.group);
    unlinkSync(here.at(state));
    tell(state, Deleted);
    await here.client.shows(document, gone.server, false);
  });
});
