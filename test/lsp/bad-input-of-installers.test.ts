/**
 * Texts that nobody wants in JSON files told by their content, and in `baremetal.csv`: each has a stated answer, every
 * feature survives it in bounded time, and the server goes on.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LspClient } from '../support/lsp-client.js';

let client: LspClient;
let count = 0;
beforeAll(async () => {
  client = await LspClient.start();
});
afterAll(async () => {
  expect(client.logs).toEqual([]);
  expect(await client.stop()).toBe(0);
});

const json = readFileSync('examples/installer-kvm/kvm-custom-ips.json', 'utf8');
const csv = readFileSync('examples/installer-kvm/baremetal.csv', 'utf8');
const cloud = readFileSync('examples/carrier-grade/environment.json', 'utf8');
const lines = csv.trimEnd().split('\n');
const changed = (line: string) => `${[line, ...lines.slice(1)].join('\n')}\n`;
const first = lines[0] ?? '';

/** A name, the text, and the rules that must speak. */
const answers: readonly (readonly [what: string, text: string, rules: readonly string[] | undefined])[] = [
  ['JSON with a trailing comma', json.replace(/\n}\n$/, ',\n}\n'), ['common/json-trailing-comma']],
  ['JSON with a comment', `// the lab\n${json}`, ['common/json-comment']],
  [
    'JSON with a key twice',
    json.replace('"compute_scale": 4,', '"compute_scale": 4, "compute_scale": 4,'),
    ['common/json-duplicate-key'],
  ],
  ['JSON that is cut off', json.slice(0, json.length / 2), ['common/json-unclosed']],
  ['JSON behind a shell prompt', `root@seed:~# cat kvm.json\n${json}`, ['common/json-prose']],
  ['JSON with a byte order mark', `\uFEFF${json}`, ['common/json-bom-or-control-char']],
  ['JSON with CRLF', json.replaceAll('\n', '\r\n'), []],
  ['JSON with typographic quotes', json.replace('"KVM"', '“KVM”'), ['common/json-curly-quotes']],
  [
    'JSON of numbers where sections belong',
    '{ "cloud_type": "KVM", "baremetal": 7, "svc": [] }',
    ['installer/env-section-not-object'],
  ],
  ['JSON with bytes that are not UTF-8', json.replace('KVM', 'K\uFFFDM'), ['common/not-text']],
  ['binary data that begins like ours', `\0${json}`, ['common/not-text']],
  ['a carrier-grade file that is cut off', cloud.slice(0, cloud.length / 2), ['common/json-unclosed']],
  ['a carrier-grade file with null everywhere', cloud.replace(/"[^"]*"(?=[,\n ]*[}\]])/g, 'null'), []],
  ['too few columns', changed(first.split(',').slice(0, 5).join(',')), ['baremetal/csv-column-count']],
  ['too many columns', changed(`${first},a,b`), ['baremetal/csv-column-count']],
  ['quotes', changed(first.replace('administrator', '"administrator"')), ['baremetal/csv-special-character']],
  ['tabs', changed(first.replaceAll(',', '\t')), ['baremetal/csv-column-count']],
  ['blanks', changed(first.replaceAll(',', ' , ')), ['baremetal/csv-whitespace']],
  ['an empty line', `${csv}\n${first}\n`, ['baremetal/csv-empty-line']],
  [
    'a header',
    `mac,user,password,ip,no_of_cpus,memory_MB,diskspace_GiB,role,power_management\n${csv}`,
    ['baremetal/csv-header'],
  ],
  ['a merge conflict', `<<<<<<< ours\n${first}\n=======\n${first}\n>>>>>>> theirs\n`, ['common/csv-syntax']],
  ['only commas', ','.repeat(10_000), []],
  ['100,000 lines', `${first}\n`.repeat(100_000).slice(0, 1_000_000), ['baremetal/csv-line-count']],
  ['an empty file', '', ['common/empty-file']],
];

test.each(answers)('%s', async (what, text, rules) => {
  const isCsv = !/JSON|carrier|binary/.test(what);
  const name = `file:///w/${++count}/${isCsv ? 'baremetal.csv' : 'cloud.json'}`;
  const uri = client.open(name, text, isCsv ? 'helion-baremetal' : 'json');
  const found = await client.rules(uri);
  if (rules) expect(found).toEqual(expect.arrayContaining([...rules]));
  else expect(found).toEqual([]);
  const { lineCount } = client.document(uri);
  const about = { textDocument: { uri } };
  for (const line of [0, lineCount >> 1, lineCount - 1]) {
    const at = { ...about, position: { line, character: 3 } };
    for (const method of ['hover', 'completion', 'definition', 'documentHighlight'])
      await client.request(`textDocument/${method}`, at);
  }
  const range = { start: { line: 0, character: 0 }, end: { line: lineCount, character: 0 } };
  for (const method of ['documentSymbol', 'foldingRange', 'documentLink'])
    await client.request(`textDocument/${method}`, about);
  await client.request('textDocument/inlayHint', { ...about, range });
  await client.request('textDocument/formatting', {
    ...about,
    options: { tabSize: 2, insertSpaces: true },
  });
  for (const only of [['quickfix'], ['source.fixAll']])
    await client.request('textDocument/codeAction', {
      ...about,
      range,
      context: { diagnostics: [], only },
    });
  client.close(uri);
});
