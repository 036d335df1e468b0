/**
 * Twice the text is twice the work, for every dialect and every feature, whatever the text is: inputs of n, 2n and 4n of
 * the kinds that make careless code slow. Work is counted in blocks that run.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../server/src/core/index.js';
import { type Counter, countWork } from './support/work.js';

type Core = typeof import('../server/src/core/index.js');

let counter: Counter;
let core: Core;
beforeAll(async () => {
  // Blocks are counted in code that is compiled from now on; of what was compiled before, only calls are.
  counter = countWork();
  core = await import('../server/src/core/index.js');
});
afterAll(() => {
  counter.stop();
});

/** About so many characters, the same again and again or counted. */
const rows = (size: number, row: (index: number) => string): string => {
  let text = '';
  for (let index = 0; text.length < size; index++) text += row(index);
  return text;
};
const same = (row: string) => (size: number) => rows(size, () => row);

const deepest = 90;

const common: Readonly<Record<string, (size: number) => string>> = {
  blanks: same(' '),
  'blank lines': same('\n'),
  commas: same(','),
  colons: same(': '),
  quotes: same('"a" '),
  brackets: same('[]'),
  'a long word': same('a'),
  comments: same('# -\n'),
  'comments that silence': same('# helion-disable-next-line common/ip-invalid -- why\n'),
  'merge conflicts': same('<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n'),
};

const yaml: typeof common = {
  ...common,
  'keys that nobody knows': (size) => rows(size, (index) => `key-${index}: 1\n`),
  'one key again and again': same('name: a\n'),
  'items of a list': same('- a\n'),
  'a long flow list': (size) => `x: [${rows(size, () => 'a, ')}]\n`,
  'merge keys in a chain': (size) =>
    `a0: &a0 {x: 1}\n${rows(size, (index) => `a${index + 1}: &a${index + 1} {<<: *a${index}, y: 1}\n`)}`,
  'a list of merge keys': (size) => `a: &a {x: 1}\nb:\n  <<: [${rows(size, () => '*a, ')}]\n`,
  'merge keys of merge keys': (size) =>
    `a0: &a0 {x: 1}\n${rows(size, (index) => `a${index + 1}: &a${index + 1} {<<: [${Array(9).fill(`*a${index}`).join(', ')}]}\n`)}`,
  aliases: (size) => `a: &a {x: 1}\n${rows(size, (index) => `b${index}: *a\n`)}`,
  stairs: (size) => rows(size, (index) => `${' '.repeat(index % deepest)}a:\n`),
  'quotes that are not closed': same('a: "b\n'),
  tags: (size) => rows(size, (index) => `a${index}: {{ b }}\n`),
};

const json: typeof common = {
  ...common,
  'keys that nobody knows': (size) => rows(size, (index) => `"key-${index}": 1,\n`),
  'one key again and again': same('"name": 1,\n'),
  'keys on one line': (size) => rows(size, (index) => `"key-${index}": 1, `),
  'commas that are missing': (size) => rows(size, (index) => `"key-${index}": 1\n`),
  'a long text': (size) => `"key": "${rows(size, () => 'a')}"\n`,
  'escapes in a text': (size) => `"key": "${rows(size, () => '\\"')}"\n`,
  'a long list': (size) => `"key": [${rows(size, () => '1, ')}1]\n`,
};

const csv: typeof common = {
  ...common,
  machines: (size) =>
    rows(size, (index) => `52:54:00:12:34:56,root,secret,10.0.0.1,${index},1,2,OvercloudControl,IPMI\n`),
  'fields on one line': same('a,'),
};

const ini: typeof common = {
  ...common,
  options: (size) => rows(size, (index) => `option${index} = 1\n`),
  sections: (size) => rows(size, (index) => `[section${index}]\na = b\n`),
};

interface Kind {
  readonly uri: string;
  readonly before: string;
  readonly texts: typeof common;
}

const kinds: Readonly<Record<string, Kind>> = {
  plan: { uri: 'file:///w/helion.yml', before: 'hypervisor: kvm\n', texts: yaml },
  'plan in JSON': { uri: 'file:///w/a.helion.json', before: '{ "hypervisor": "kvm",\n', texts: json },
  environment: {
    uri: 'file:///w/kvm-custom-ips.json',
    before: '{ "cloud_type": "KVM", "baremetal": {}, "neutron": {}, "ntp": {}, "codn": {},\n',
    texts: json,
  },
  machines: { uri: 'file:///w/baremetal.csv', before: '', texts: csv },
  'OVSvApp settings': { uri: 'file:///w/ovs_vapp.ini', before: '[vmware]\n', texts: ini },
  'back ends': { uri: 'file:///w/cinder_conf.multi', before: 'enabled_backends = a\n', texts: ini },
  'carrier-grade environment': {
    uri: 'file:///w/environment.json',
    before: '{ "node-type": [], "interface-map": [],\n',
    texts: json,
  },
  'input model': {
    uri: 'file:///w/data/servers.yml',
    before: 'product:\n  version: 2\nservers:\n  - id: a\n',
    texts: yaml,
  },
};

const features: readonly ((analysis: Analysis, text: string) => unknown)[] = [
  (analysis) => analysis.findings(),
  (analysis) => core.foldingRanges(analysis),
  (analysis) => core.documentSymbols(analysis),
  (analysis, text) => core.hover(analysis, text.length - 2),
  (analysis) => core.inlayHints(analysis),
  (analysis) => core.codeLenses(analysis).map(({ about }) => core.resolveLens(analysis, about)),
  (analysis) => core.predictedText(analysis, 'info/server_info.yml'),
  (analysis, text) => core.predictedPlaces(analysis, text.length - 2),
  (analysis, text) => core.selectionRanges(analysis, text.length - 2),
  (analysis, text) => core.completion(analysis, text.length),
  (analysis, text) => core.codeActions(analysis, { start: text.length >> 1, end: text.length >> 1 }),
];

const SIZE = 2000;

/** Twice the work and some more, because limits are reached and tables grow; four times would be quadratic. */
const MOST = 2.8;

/** Less than this is nothing, however it grows. */
const LITTLE = 100_000;

/** The blocks that run to read a text and to ask every feature about it. */
function work({ uri, before, texts }: Kind, name: string, size: number): number {
  const text = before + (texts[name]?.(size) ?? '');
  return counter.count(() => {
    const analysis = core.analyse({ uri, text });
    if (analysis) for (const feature of features) feature(analysis, text);
  });
}

describe.each(Object.entries(kinds))('%s', (_kind, kind) => {
  test.each(Object.keys(kind.texts))('%s', (name) => {
    // What is done once, such as reading a schema, is done with the first.
    const [, twice = 0, fourfold = 0] = [SIZE, 2 * SIZE, 4 * SIZE].map((size) => work(kind, name, size));
    expect(fourfold).toBeLessThan(Math.max(LITTLE, MOST * twice));
  });
});

test('work that grows faster is noticed', () => {
  const pairs = (size: number) =>
    counter.count(
      () => void core.analyse({ uri: 'file:///w/helion.yml', text: 'a: b\n'.repeat(size * size) }),
    );
  expect(pairs(40)).toBeGreaterThan(MOST * pairs(20));
});
