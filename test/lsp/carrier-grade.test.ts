/** A carrier-grade directory over the wire: names and files are followed through what nobody opened. */
import { describe, expect, test } from 'vitest';
import { folderForEachTest } from '../support/lsp-folder.js';

const here = folderForEachTest();
const { uriOf, write, start, openFile } = here;

describe('a carrier-grade directory', () => {
  const definition = JSON.stringify({
    product: { version: 1 },
    cloud: { environment: 'environment.json' },
    'failure-zones': [{ name: 'fz1' }],
    'control-planes': [],
  });
  const servers = '[\n  { "name": "ccn1", "pxe_mac_address": "", "failure_zone": "fz1" }\n]\n';
  const zone = { line: 1, character: servers.split('\n')[1]?.indexOf('fz1') ?? 0 };

  test('files that are not open are followed: definition, references and rename', async () => {
    await start();
    const root = write('definition.json', definition);
    const uri = openFile('node-provision.json', servers, 'json');
    const at = { textDocument: { uri }, position: zone };
    const targets = await here.client.request<readonly { targetUri: string }[]>(
      'textDocument/definition',
      at,
    );
    expect(targets.map(({ targetUri }) => targetUri)).toEqual([root]);
    const found = await here.client.request<readonly { uri: string }[]>('textDocument/references', {
      ...at,
      context: { includeDeclaration: true },
    });
    expect(found.map((each) => each.uri)).toEqual([root, uri]);
    const renamed = await here.client.request<{
      documentChanges: readonly { textDocument: { uri: string } }[];
    }>('textDocument/rename', { ...at, newName: 'north' });
    expect(renamed.documentChanges.map(({ textDocument }) => textDocument.uri).toSorted()).toEqual([
      root,
      uri,
    ]);
  });

  test('files that the definition names are links', async () => {
    await start();
    write('environment.json', '{ "node-type": [], "interface-map": [] }');
    const uri = openFile('definition.json', definition, 'json');
    const links = await here.client.request<readonly { target: string }[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    expect(links.map(({ target }) => target)).toEqual([uriOf('environment.json')]);
  });
});
