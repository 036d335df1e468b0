/** Slips in a JSON file of an installer: one finding each, and the file as it was after the fix. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../../../server/src/core/syntax/parse.js';
import type { SyntaxNode } from '../../../../server/src/core/syntax/tree.js';
import { analysisOf } from '../../../support/check-rule.js';
import { checkSlip } from '../../../support/slips.js';
import { runs } from '../../../support/thorough.js';
import { json } from './rows-json.js';
import { kvm } from './small-installer.js';

const files = { 'kvm.json': kvm };

test.each(json.map((row) => [row[0], row] as const))('%s', (title, [, from, to, says, fixed]) => {
  checkSlip(files, { title, file: 'kvm.json', from, to, says: [says], fixed });
});

test('what stands beside a mistake is read, and what is wrong there is found', () => {
  const text = kvm
    .replace('"True"\n  },\n', '"True"\n')
    .replace('"bridge_interface": "em1",', '"bridge_interface": em1,')
    .replace('"allocate_end": "10.20.32.250"', '"allocate_end": "10.20.33.250"');
  const found = analysisOf('kvm.json', text)
    .findings()
    .filter(({ severity }) => severity === 'error');
  expect(found.map(({ rule }) => rule)).toEqual([
    'common/json-syntax',
    'common/json-unclosed',
    'installer/svc-range-outside',
  ]);
});

test('a key that is absent from another section than the broken one is missing', () => {
  const text = kvm
    .replace('"bridge_interface": "em1",', '"bridge_interface":')
    .replace('    "undercloud_server": "10.9.1.12",\n', '');
  const found = analysisOf('kvm.json', text)
    .findings()
    .filter(({ severity }) => severity === 'error');
  expect(found.map(({ rule }) => rule)).toEqual(['common/json-syntax', 'installer/ntp-key-missing']);
});

test('where many brackets do not match, the first place is the finding', () => {
  const text = kvm.replaceAll(/\{\n {4}/g, '[\n    ').replace('  "svc"', ']]  "svc"');
  const found = analysisOf('kvm.json', text)
    .findings()
    .filter(({ rule }) => rule.startsWith('common/json'));
  expect(found).toHaveLength(1);
});

test('any valid JSON is read as it is, without a problem', () => {
  fc.assert(
    fc.property(fc.json({ depthSize: 'small' }), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
      const text = JSON.stringify(JSON.parse(json), null, space);
      const { root, problems } = parse(text, 'json', { yamlVersion: '1.2' });
      expect(problems).toEqual([]);
      expect(root && JSON.stringify(plainOf(root))).toBe(JSON.stringify(JSON.parse(text)));
    }),
    { numRuns: runs(300) },
  );
});

function plainOf(node: SyntaxNode): unknown {
  if (node.type === 'map')
    return Object.fromEntries(node.entries.map(({ key, value }) => [String(key.value), plainOf(value)]));
  if (node.type === 'seq') return node.items.map(plainOf);
  return node.type === 'scalar' ? node.value : undefined;
}
