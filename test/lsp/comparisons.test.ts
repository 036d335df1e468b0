import { beforeEach, expect, test } from 'vitest';
import type {
  CompareParams,
  CompareResult,
  EnvironmentFilesResult,
} from '../../server/src/lsp/command-protocol.js';
import { folderForEachTest } from '../support/lsp-folder.js';
import { smallModel } from '../support/models.js';

const here = folderForEachTest();
const { uriOf } = here;
beforeEach(() => here.start());

function writeModel(name: string): void {
  here.writeAll(smallModel, name);
}

const compare = (uri: string, base: CompareParams['base']) =>
  here.client.request<CompareResult | null>('helion/compare', { uri, base });

const servers = smallModel['data/servers.yml'] ?? '';
const renamed = servers.replace('id: compute1', 'id: kvm1');

test('with the files as they were, which the client has', async () => {
  writeModel('my model');
  const uri = here.client.open(uriOf('my model/data/servers.yml'), renamed, 'yaml');
  const environment = await here.client.request<EnvironmentFilesResult | null>('helion/environmentFiles', {
    uri,
  });
  expect(environment?.root).toBe(`${uriOf('my model')}/`);
  expect(environment?.files).toHaveLength(Object.keys(smallModel).length);
  const files = Object.entries(smallModel).map(([name, text]) => ({ uri: uriOf(`my model/${name}`), text }));
  const result = await compare(uri, { kind: 'files', files });
  expect(result?.text).toContain("- Server 'compute1' is now 'kvm1'.  `data/servers.yml:24`");
  expect(result).toMatchObject({
    count: 1,
    links: [{ side: 'after', position: { line: 23, character: 8 } }],
  });
  const [link] = result?.links ?? [];
  const line = result?.text.split('\n')[link?.line ?? 0];
  expect(line?.slice(link?.start, link?.end)).toBe('`data/servers.yml:24`');
});

test('with a folder, and again after an edit', async () => {
  writeModel('old');
  writeModel('model');
  const uri = here.client.open(uriOf('model/data/servers.yml'), servers, 'yaml');
  const base = { kind: 'folder', uri: uriOf('old') } as const;
  expect(await compare(uri, base)).toMatchObject({
    count: 0,
    text: expect.stringContaining('No differences.'),
  });
  here.client.replaceAll(uri, servers.slice(0, servers.indexOf('  - id: compute1')));
  const result = await compare(uri, base);
  expect(result?.text).toContain("- Server 'compute1' is removed.  `before: data/servers.yml:24`");
  expect(result?.links[0]).toMatchObject({ side: 'before', uri: uriOf('old/data/servers.yml') });
});

test('with the saved state, which may be missing', async () => {
  writeModel('model');
  const uri = here.client.open(uriOf('model/data/servers.yml'), servers, 'yaml');
  expect((await compare(uri, { kind: 'saved' }))?.text).toMatch(/^No saved state was found/);
});

test('of a foreign file, a folder that is not there, and nonsense', async () => {
  writeModel('model');
  const foreign = here.client.open(uriOf('notes.txt'), 'x', 'plaintext');
  expect(await compare(foreign, { kind: 'saved' })).toBeNull();
  const uri = here.client.open(uriOf('model/data/servers.yml'), servers, 'yaml');
  expect((await compare(uri, { kind: 'folder', uri: uriOf('nowhere') }))?.text).toContain('is added');
  expect((await compare(uri, { kind: 'files', files: [{ uri: 'x', text: '\0' }] }))?.count).toBe(1);
});
