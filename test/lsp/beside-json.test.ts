/** JSON over the wire: what is foreign is left alone, and an editor that checks JSON by itself is told nothing twice. */
import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { folderForEachTest } from '../support/lsp-folder.js';

const csv = '78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,931,Undercloud,IPMI\n';

const here = folderForEachTest();
const { start, openFile } = here;

describe('foreign JSON', () => {
  test('gets nothing at all, however broken', async () => {
    await start();
    const foreign = openFile('package.json', '{ "name": "x",, "cloud_type": "none", }', 'json');
    expect(await here.client.environment(foreign)).not.toHaveProperty('environment');
    const about = { textDocument: { uri: foreign }, position: { line: 0, character: 3 } };
    for (const feature of [
      'hover',
      'completion',
      'documentSymbol',
      'foldingRange',
      'definition',
      'inlayHint',
    ])
      expect(
        await here.client.request(`textDocument/${feature}`, { ...about, range: range(0, 0, 1, 0) }),
      ).toBeNull();
    expect(here.client.published).toEqual([]);
    expect(here.client.registrations.filter(({ method }) => method.includes('Watched'))).toEqual([]);
  });

  test('of ten megabytes holds nobody up', async () => {
    await start();
    const entry =
      '"node_modules/x": { "version": "1.0.0", "resolved": "https://example.org", "dev": true },\n';
    const large = `{ ${entry.repeat(10_000_000 / entry.length)} "end": 1 }`;
    const foreign = openFile('package-lock.json', large, 'json');
    await here.client.environment(foreign);
    const machines = openFile('baremetal.csv', csv, 'helion-baremetal');
    await here.client.diagnostics(machines);
    const files = (await here.client.environment(machines)).environment?.files;
    expect(files).toEqual([machines]);
  });
});

describe('an editor with support for JSON of its own', () => {
  const broken = '{\n  "cloud_type": "KVM",\n  "cloud_type": "KVM",\n  "compute_scale": 4,\n}\n';

  test('says itself what is wrong with the JSON, and gets our repairs', async () => {
    await start({ initializationOptions: { builtInJson: true } });
    const json = openFile('kvm.json', broken, 'json');
    const rules = await here.client.rules(json);
    expect(rules).not.toContain('common/json-trailing-comma');
    expect(rules).not.toContain('common/json-duplicate-key');
    const actions = await here.client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: json },
      range: range(3, 20, 3, 20),
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toContainEqual(expect.stringMatching(/comma|','/));
    const about = { textDocument: { uri: json }, positions: [{ line: 1, character: 4 }] };
    for (const feature of ['documentSymbol', 'foldingRange', 'selectionRange'])
      expect(await here.client.request(`textDocument/${feature}`, about)).toBeNull();
  });

  test('is said everything of JSON in our own languages', async () => {
    await start({ initializationOptions: { builtInJson: true } });
    const plan = openFile('a.helion.json', '{ "hypervisor": "kvm", }', 'helion-plan-json');
    expect(await here.client.rules(plan)).toContain('common/json-trailing-comma');
  });

  test('is what other editors are not', async () => {
    await start();
    const json = openFile('kvm.json', broken, 'json');
    const rules = await here.client.rules(json);
    expect(rules).toContain('common/json-trailing-comma');
    expect(rules).toContain('common/json-duplicate-key');
  });
});

function range(line: number, character: number, endLine: number, endCharacter: number) {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
