import { beforeEach, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeLens,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  LocationLink,
} from 'vscode-languageserver/node';
import {
  type PredictedFilesResult,
  type PredictedPlacesResult,
  type PredictedTextResult,
  predictedFilesRequest,
  predictedPlacesRequest,
  predictedTextRequest,
} from '../../server/src/lsp/protocol.js';
import { richCapabilities } from '../support/lsp-client.js';
import { folderForEachTest } from '../support/lsp-folder.js';
import { smallModel } from '../support/models.js';

const SERVERS = 'data/servers.yml';
const PLANE = 'data/control_plane.yml';
const commands = { references: 'test.references', predicted: 'test.predicted' };
const capabilities: ClientCapabilities = {
  workspace: { ...richCapabilities.workspace, codeLens: { refreshSupport: true } },
  textDocument: { ...richCapabilities.textDocument, codeLens: {} },
};

const here = folderForEachTest();
beforeEach(() => here.writeAll(smallModel));

const start = async (initializationOptions: unknown = { lensCommands: commands }) => {
  await here.start({ capabilities, initializationOptions });
};
const open = (name: string) => here.client.open(here.uriOf(name), smallModel[name] ?? '', 'yaml');
const hintsOf = async (uri: string) => {
  const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const hints = await here.client.request<InlayHint[] | null>('textDocument/inlayHint', {
    textDocument: { uri },
    range,
  });
  return hints?.map(({ label }) => label) ?? [];
};
const lensesOf = async (uri: string) =>
  (await here.client.request<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri } })) ?? [];
const resolved = (lens: CodeLens | undefined) => here.client.request<CodeLens>('codeLens/resolve', lens);

/** Opens a predicted file as an editor does. */
const openPredicted = async (uri: string, name: string) => {
  const found = await here.client.request<PredictedFilesResult | null>(predictedFilesRequest, { uri });
  const file = found?.files.find((each) => each.path === name);
  if (!file) throw new Error(`There is no '${name}'.`);
  return here.client.open(file.uri, await textOf(file.uri), 'yaml');
};
const textOf = async (uri: string) =>
  (await here.client.request<PredictedTextResult | null>(predictedTextRequest, { uri }))?.text ?? '';

test('hints follow other files, for what is shown, and can be switched off', async () => {
  await start();
  const servers = open(SERVERS);
  const plane = open(PLANE);
  expect((await hintsOf(servers))[0]).toBe('small-cp1-c1-m2');
  const before = here.client.asked.length;
  here.client.replace(plane, 'cluster-prefix: c1', 'cluster-prefix: head');
  await here.client.until(() =>
    here.client.asked.slice(before).find((each) => each === 'workspace/inlayHint/refresh'),
  );
  expect((await hintsOf(servers))[0]).toBe('small-cp1-head-m2');
  await here.client.changeSettings({ inlayHints: { memberNames: false } });
  expect(await here.client.until(async () => (await hintsOf(servers)).length === 0)).toBe(true);
});

test('lenses are places, and words when they are resolved', async () => {
  await start();
  expect(here.client.initialized.capabilities.codeLensProvider).toEqual({ resolveProvider: true });
  const plane = open(PLANE);
  const [first] = await lensesOf(plane);
  expect(first?.command).toBeUndefined();
  const { command } = await resolved(first);
  expect(command?.title).toMatch(/^\d of \d members: /);
  expect(command?.command).toBe(commands.references);
  const [uri, position, locations] = command?.arguments ?? [];
  expect([uri, position]).toEqual([plane, first?.range.start]);
  expect((locations as { uri: string }[])[0]?.uri).toContain('servers.yml');
  const networks = open('data/networks.yml');
  const shown = await resolved((await lensesOf(networks))[0]);
  expect(shown.command?.command).toBe(commands.predicted);
  const [document, line] = (shown.command?.arguments ?? []) as [string, number];
  expect((await textOf(document)).split('\n')[line]).toContain('MANAGEMENT-NET');
});

test('lenses are asked for again when another file changes what they say', async () => {
  await start();
  const plane = open(PLANE);
  const servers = open(SERVERS);
  await resolved((await lensesOf(plane))[0]);
  const before = here.client.asked.length;
  here.client.replace(servers, 'role: CONTROLLER-ROLE', 'role: COMPUTE-ROLE');
  await here.client.until(() =>
    here.client.asked.slice(before).find((each) => each === 'workspace/codeLens/refresh'),
  );
});

test('without commands of the client lenses are words alone, and without lenses there are none', async () => {
  await start({});
  const [first] = await lensesOf(open(PLANE));
  expect((await resolved(first)).command?.command).toBe('');
  // What somebody else made is given back as it is.
  const foreign = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, data: 7 };
  expect(await resolved(foreign)).toEqual(foreign);
  here.client.kill();
  await here.start({ capabilities: richCapabilities });
  expect(here.client.initialized.capabilities.codeLensProvider).toBeUndefined();
});

test('predicted documents follow what is typed, and nothing is reported in them', async () => {
  await start();
  const servers = open(SERVERS);
  const plane = open(PLANE);
  const info = await openPredicted(servers, 'info/server_info.yml');
  const saved = await openPredicted(servers, 'persistent_state/server_allocations.yml');
  expect(here.client.text(info)).toContain('controller1:\n');
  here.client.replace(plane, 'cluster-prefix: c1', 'cluster-prefix: head');
  await here.client.until(() => here.client.predictionsChanged.find((uris) => uris.includes(info)));
  expect(await textOf(info)).toContain('-head-m2');
  here.client.close(info);
  here.client.replace(plane, 'cluster-prefix: head', 'cluster-prefix: tail');
  const last = await here.client.until(() => here.client.predictionsChanged.slice(1).at(-1));
  expect(last).toEqual([saved]);
  expect(
    here.client.published.filter(({ diagnostics, uri }) => uri === saved && diagnostics.length > 0),
  ).toEqual([]);
});

test('a predicted document has an outline, folds, and leads to the model', async () => {
  await start();
  const servers = open(SERVERS);
  const info = await openPredicted(servers, 'info/server_info.yml');
  const about = { textDocument: { uri: info } };
  const symbols = await here.client.request<DocumentSymbol[]>('textDocument/documentSymbol', about);
  expect(symbols.map(({ name }) => name)).toContain('controller1');
  expect(
    (await here.client.request<FoldingRange[]>('textDocument/foldingRange', about)).length,
  ).toBeGreaterThan(3);
  const [target] = await here.client.at<LocationLink[]>('textDocument/definition', info, 'contr$0oller1:');
  expect(target?.targetUri).toBe(servers);
  const line = here.client.text(servers).split('\n')[target?.targetSelectionRange.start.line ?? 0];
  expect(line).toContain('id: controller1');
  expect(
    await here.client.request('textDocument/hover', { ...about, position: { line: 0, character: 0 } }),
  ).toBeNull();
});

test('the thing at the cursor is found in them', async () => {
  await start();
  const servers = open(SERVERS);
  const found = await here.client.at<PredictedPlacesResult>(
    predictedPlacesRequest,
    servers,
    'id: contr$0oller2',
  );
  const [first] = found.places;
  expect(first?.path).toBe('info/server_info.yml');
  expect((await textOf(first?.uri ?? '')).split('\n')[first?.line ?? 0]).toBe('controller2:');
  expect(await here.client.at(predictedPlacesRequest, servers, 'ilo$0-ip')).toEqual({ places: [] });
});

test('what is open is said at the top, with its place', async () => {
  await start();
  const plane = open(PLANE);
  here.client.replace(plane, 'member-count: 2', "member-count: '{{ n }}'");
  const info = await openPredicted(plane, 'info/server_info.yml');
  expect(here.client.text(info)).toContain('state: unknown  # not certain');
  const links = await here.client.request<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri: info },
  });
  expect(links.map(({ target }) => target)).toContainEqual(expect.stringMatching(/control_plane\.yml#\d+$/));
  const found = await here.client.request<PredictedFilesResult>(predictedFilesRequest, { uri: plane });
  expect(found.doubts.some(({ at }) => at?.uri === plane)).toBe(true);
});

test('what is no model predicts nothing, and no URI brings the server down', async () => {
  await start();
  const other = here.client.open('file:///w/helion.yml', 'hypervisor: kvm\n');
  expect(await here.client.request(predictedFilesRequest, { uri: other })).toBeNull();
  for (const uri of [
    'helion-predicted:',
    'helion-predicted:/a/b?%',
    'helion-predicted:/a/b?file%3A%2F%2F%2Fno%2F',
  ])
    expect(await here.client.request(predictedTextRequest, { uri })).toBeNull();
  expect(await here.client.at(predictedPlacesRequest, other, 'hyper$0visor')).toEqual({ places: [] });
});
