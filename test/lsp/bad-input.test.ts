/**
 * Texts that nobody wants, over the wire: each has a stated answer, every feature survives it in bounded time, and the
 * server goes on with the next document as if nothing had been.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LspClient } from '../support/lsp-client.js';
import { goodPlan, jsonPlan } from '../support/plans.js';

let client: LspClient;
let count = 0;
beforeAll(async () => {
  client = await LspClient.start();
});
afterAll(async () => {
  expect(client.logs).toEqual([]);
  expect(await client.stop()).toBe(0);
});

interface Answer {
  readonly name: string;
  readonly text: string;
  readonly json?: true;
  /** Rules that must speak. */
  readonly rules: readonly string[];
  /** True when no other rule may. */
  readonly only?: true;
}

const deepYaml = Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');
const aliasBomb = [
  'x0: &x0 [a, a, a, a, a, a, a, a, a]',
  ...Array.from({ length: 30 }, (_, n) => `x${n + 1}: &x${n + 1} [${Array(9).fill(`*x${n}`).join(', ')}]`),
  'hypervisor: *x30',
].join('\n');

const answers: readonly Answer[] = [
  { name: 'an empty file', text: '', rules: ['common/empty-file'], only: true },
  { name: 'only comments', text: '# a\n# b\n', rules: ['common/empty-file'], only: true },
  { name: 'only blanks', text: ' \n\n   \n', rules: ['common/empty-file'], only: true },
  { name: 'tabs', text: goodPlan.replace('\n  name:', '\n\tname:'), rules: ['common/yaml-tab'] },
  {
    name: 'bytes that are not UTF-8',
    text: goodPlan.replace('# The plan', '# The pl\uFFFDn'),
    rules: ['common/not-text'],
    only: true,
  },
  { name: 'binary data', text: `\0\x01\x02${goodPlan}`, rules: ['common/not-text'], only: true },
  { name: 'a byte order mark in YAML', text: `\uFEFF${goodPlan}`, rules: [], only: true },
  {
    name: 'a byte order mark in JSON',
    text: `\uFEFF${jsonPlan}`,
    json: true,
    rules: ['common/json-bom-or-control-char'],
    only: true,
  },
  { name: 'CRLF', text: goodPlan.replaceAll('\n', '\r\n'), rules: [], only: true },
  { name: 'CRLF in JSON', text: jsonPlan.replaceAll('\n', '\r\n'), json: true, rules: [], only: true },
  {
    name: '10 MB in one line',
    text: `hypervisor: ${'x'.repeat(10 * 1024 * 1024)}`,
    rules: ['common/too-large'],
    only: true,
  },
  { name: '0.9 MB in one line', text: `hypervisor: ${'x'.repeat(900 * 1024)}`, rules: [] },
  { name: '200 levels deep', text: deepYaml, rules: ['common/too-deep'] },
  {
    name: '200 levels deep in JSON',
    text: `{"a":${'['.repeat(200)}${']'.repeat(200)}}`,
    json: true,
    rules: ['common/too-deep'],
  },
  { name: '100,000 brackets', text: '['.repeat(100_000), rules: ['common/too-deep'] },
  { name: 'an alias bomb', text: aliasBomb, rules: ['plan/unknown-key'] },
  { name: 'an anchor inside itself', text: 'hypervisor: &a [*a]\n', rules: [] },
  {
    name: 'an alias without an anchor',
    text: 'hypervisor: *nothing\n',
    rules: ['common/yaml-alias-unknown'],
  },
  {
    name: 'duplicate keys',
    text: goodPlan.replace('hypervisor: kvm', 'hypervisor: kvm\nhypervisor: kvm'),
    rules: ['common/yaml-duplicate-key'],
    only: true,
  },
  {
    name: 'duplicate keys in JSON',
    text: jsonPlan.replace('"hypervisor": "kvm",', '"hypervisor": "kvm", "hypervisor": "kvm",'),
    json: true,
    rules: ['common/json-duplicate-key'],
    only: true,
  },
  {
    name: 'several documents',
    text: `${goodPlan}---\nhypervisor: esx\n`,
    rules: ['common/yaml-multiple-documents'],
    only: true,
  },
  {
    name: 'JSON with comments',
    text: `// the lab\n${jsonPlan}/* end */`,
    json: true,
    rules: ['common/json-comment'],
    only: true,
  },
  {
    name: 'JSON with trailing commas',
    text: jsonPlan.replace('"workloads": "object-storage"', '"workloads": "object-storage",'),
    json: true,
    rules: ['common/json-trailing-comma'],
    only: true,
  },
  { name: 'a merge conflict', text: conflict(), rules: ['common/yaml-syntax'] },
  { name: 'a list where a map should be', text: '- a\n- b\n', rules: [] },
  { name: 'one word', text: 'kvm', rules: [] },
  { name: 'half a surrogate pair', text: `hypervisor: kvm # \uD83D\n`, rules: [] },
];

test.each(answers)('$name', async ({ text, json, rules, only }) => {
  const name = `file:///w/${++count}.helion.${json ? 'json' : 'yml'}`;
  const uri = client.open(name, text, json ? 'helion-plan-json' : 'helion-plan');
  const found = await client.rules(uri);
  expect(found).toEqual(expect.arrayContaining([...rules]));
  if (only) expect([...new Set(found)].sort()).toEqual([...rules].sort());
  const { lineCount } = client.document(uri);
  const places = [0, lineCount >> 1, lineCount - 1].map((line) => ({ line, character: 3 }));
  for (const position of places) {
    const about = { textDocument: { uri }, position };
    await client.request('textDocument/hover', about);
    await client.request('textDocument/completion', about);
    await client.request('textDocument/definition', about);
  }
  const about = { textDocument: { uri } };
  await client.request('textDocument/documentSymbol', about);
  await client.request('textDocument/foldingRange', about);
  await client.request('textDocument/selectionRange', { ...about, positions: places });
  const end = { line: lineCount, character: 0 };
  for (const only of [['quickfix'], ['source.fixAll']])
    await client.request('textDocument/codeAction', {
      ...about,
      range: { start: { line: 0, character: 0 }, end },
      context: { diagnostics: [], only },
    });
  client.close(uri);

  const next = client.open(`file:///w/after-${count}.helion.yml`, goodPlan);
  expect(await client.rules(next)).toEqual([]);
  client.close(next);
});

function conflict(): string {
  return goodPlan.replace(
    'hypervisor: kvm',
    '<<<<<<< ours\nhypervisor: kvm\n=======\nhypervisor: esx\n>>>>>>> theirs',
  );
}
