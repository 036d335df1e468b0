/**
 * Whatever is typed, the server says the same as one that was started on the resulting text; and however much is
 * typed, its memory does not grow.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LspClient } from '../support/lsp-client.js';
import { brokenPlan, goodPlan, jsonPlan } from '../support/plans.js';
import { runs } from '../support/thorough.js';

let edited: LspClient;
let fresh: LspClient;
let count = 0;
beforeAll(async () => {
  [edited, fresh] = await Promise.all([LspClient.start(), LspClient.start()]);
});
afterAll(async () => {
  for (const client of [edited, fresh]) {
    expect(client.logs).toEqual([]);
    expect(await client.stop()).toBe(0);
  }
});

/** Texts that break plans in ways that typing does. */
const pieces = [
  ...[
    '\n',
    '\r\n',
    ' ',
    '  ',
    '\t',
    '-',
    '- ',
    ':',
    ': ',
    '#',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a ',
    '*a',
    '|',
  ],
  ...[
    '---\n',
    '\uFEFF',
    '\uFFFD',
    '😀',
    '0',
    '999',
    '/24',
    '192.168.131.7',
    'esx',
    'tagged',
    'hypervisor: esx\n',
  ],
  ...['  - network: storage\n', 'vlan-id: 331\n', '# helion-disable-file plan/vlan-id-duplicate -- test\n'],
];
const edit = fc.record({
  /** Where, as a share of the text. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(40)),
  insert: fc.oneof(fc.constantFrom('', ...pieces), fc.string({ maxLength: 8 })),
});

test.each([
  ['a good plan', goodPlan, 'yml'],
  ['a broken plan', brokenPlan, 'yml'],
  ['a plan in JSON', jsonPlan, 'json'],
])('random edits of %s give the same as a fresh start on the same text', async (_name, text, extension) => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const uri = `file:///w/${++count}.helion.${extension}`;
      edited.open(uri, text, language(extension));
      for (const { at, remove, insert } of edits) {
        const { length } = edited.text(uri);
        const offset = Math.floor(at * length);
        edited.edit(uri, offset, Math.min(remove, length - offset), insert);
      }
      fresh.open(uri, edited.text(uri), language(extension));
      expect(await said(edited, uri)).toEqual(await said(fresh, uri));
      edited.close(uri);
      fresh.close(uri);
    }),
    { numRuns: runs(10) },
  );
});

const installer = [
  ['kvm.json', 'json', '{\n  "cloud_type": "KVM",\n  "compute_scale": 4,\n  "vsa_scale": 3\n}\n'],
  [
    'baremetal.csv',
    'helion-baremetal',
    '78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,931,Undercloud,IPMI\n',
  ],
  ['helion.yml', 'helion-plan', goodPlan],
] as const;

test('random edits of the files of one folder give the same as a fresh start on the same texts', async () => {
  const which = fc.record({ file: fc.nat(installer.length - 1), edit });
  await fc.assert(
    fc.asyncProperty(fc.array(which, { minLength: 1, maxLength: 12 }), async (edits) => {
      const uris = installer.map(([name]) => `file:///w/${count}/${name}`);
      count++;
      for (const [index, [, languageId, text]] of installer.entries())
        edited.open(uris[index] ?? '', text, languageId);
      for (const { file, edit } of edits) {
        const uri = uris[file] ?? '';
        const { length } = edited.text(uri);
        const offset = Math.floor(edit.at * length);
        edited.edit(uri, offset, Math.min(edit.remove, length - offset), edit.insert);
      }
      for (const [index, [, languageId]] of installer.entries())
        fresh.open(uris[index] ?? '', edited.text(uris[index] ?? ''), languageId);
      expect(await saidOfAll(edited, uris)).toEqual(await saidOfAll(fresh, uris));
      for (const uri of uris) {
        edited.close(uri);
        fresh.close(uri);
      }
    }),
    { numRuns: runs(10) },
  );
});

/** The newest diagnostics of every document, when nothing more is to come. */
async function saidOfAll(client: LspClient, uris: readonly string[]): Promise<unknown> {
  for (const uri of uris) await client.environment(uri);
  await client.request('helion/planTemplate', { hypervisor: 'kvm' });
  return uris.map((uri) => client.published.findLast((each) => each.uri === uri)?.diagnostics ?? []);
}

/** What a server says of a document: diagnostics, outline, and hovers here and there. */
async function said(client: LspClient, uri: string): Promise<unknown> {
  const { diagnostics } = await client.diagnostics(uri);
  const about = { textDocument: { uri } };
  const symbols = await client.request('textDocument/documentSymbol', about);
  const document = client.document(uri);
  const hovers: unknown[] = [];
  for (let part = 0; part <= 6; part++) {
    const position = document.positionAt(Math.floor((document.getText().length * part) / 6));
    hovers.push(await client.request('textDocument/hover', { ...about, position }));
  }
  return { diagnostics, symbols, hovers };
}

function language(extension: string): string {
  return extension === 'json' ? 'helion-plan-json' : 'helion-plan';
}

test.runIf(process.platform === 'linux')('a thousand edits do not make the server grow', async () => {
  const client = await LspClient.start();
  const uri = client.open('file:///w/helion.yml', goodPlan);
  const type = async (times: number) => {
    for (let i = 0; i < times; i++) {
      if (i % 2 === 0) client.replace(uri, 'vlan-id: 331', 'vlan-id: 332');
      else client.replace(uri, 'vlan-id: 332', 'vlan-id: 331');
      await client.diagnostics(uri);
    }
    return residentMegabytes(client.process.pid);
  };
  // The first edits fill the heap up to where the collector begins to work.
  const warm = await type(500);
  expect((await type(1000)) - warm).toBeLessThan(40);
  client.kill();
});

function residentMegabytes(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
