/** Whole items and keys of carrier-grade files: what the example cloud lacks, made to fit what it has. */
import { describe, expect, test } from 'vitest';
import { cloudFiles } from '../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { applyEdits, completion } from '../../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../../support/check-rule.js';

const files = cloudFiles();

/** What is offered where `$0` stands in `written`, which takes the place of `instead` behind `before`. */
function offered(name: string, before: string, instead: string, written: string) {
  const source = files[name] ?? '';
  const at = source.indexOf(instead, source.indexOf(before));
  if (at < 0) throw new Error(`'${instead}' stands nowhere behind '${before}'.`);
  const text = source.slice(0, at) + written.replace('$0', '') + source.slice(at + instead.length);
  const analysis = analysisIn(analysesOf({ ...files, [name]: text }), name);
  const items = completion(analysis, at + written.indexOf('$0'), { snippets: false });
  return { text, items, labels: items.map(({ label }) => label) };
}

/** The member that was inserted, as data. */
function taken({ text, items }: ReturnType<typeof offered>, label: string): unknown {
  const item = items.find((each) => each.label === label);
  if (!item) throw new Error(`'${label}' is not offered, but ${items.map((each) => each.label).join(', ')}`);
  expect(() => JSON.parse(applyEdits(text, [item.edit, ...item.additionalEdits]))).not.toThrow();
  return JSON.parse(item.edit.newText.replace(/,$/, ''));
}

describe('networks of a node type', () => {
  const list = '"logical-network-map": [';

  test('those it has not: defined elsewhere by reference, the others with free numbers', () => {
    const at = offered('environment.json', '"VRG"', list, `${list}$0`);
    expect(at.labels).not.toContain('network management');
    expect(taken(at, 'network api')).toEqual({ name: 'api', ref: 'ccn-INTF0-api' });
  });

  test('a name alone is that of the reference, or one that the node type lacks', () => {
    const ref = '"ref": "ccn-INTF0-management"';
    expect(offered('environment.json', '"DCN"', ref, `"name": "$0", ${ref}`).labels).toEqual(['management']);
  });

  test('keys: a reference or addresses, never both', () => {
    const ref = '"ref": "ccn-INTF0-management"';
    expect(offered('environment.json', '"DCN"', ref, `${ref}, $0`).labels).not.toContain('segment-id');
  });
});

test('the next interface, and no second map of ports', () => {
  const list = '"interface-map": [';
  expect(taken(offered('environment.json', '"VRG"', list, `${list}$0`), 'interface')).toMatchObject({
    name: expect.stringMatching(/^INTF\d$/),
    'logical-network-map': [],
  });
  const keys = offered('environment.json', '"CCN"', list, `${list} { "ethernet-port-map": {}, $0 },`).labels;
  expect(keys).toContain('logical-network-map');
  expect(keys).not.toContain('machine-port-map');
  expect(keys).not.toContain('bond-options');
});

test('the next failure zone', () => {
  const list = '"failure-zones": [';
  expect(taken(offered('definition.json', list, list, `${list}$0`), 'failure zone')).toEqual({ name: 'fz4' });
});

test('a server like the one beside it, with the next name and address and no MAC address', () => {
  const first = '[\n';
  const { text, items } = offered('node-provision.json', first, first, '[$0\n');
  const item = items.find(({ label }) => label.startsWith("server like '"));
  expect(JSON.parse((item?.edit.newText ?? '').replace(/,$/, ''))).toMatchObject({
    name: expect.stringMatching(/^ccn\d+$/),
    pxe_mac_address: '',
    node_group: 'CCN-001-001',
  });
  expect(text).not.toContain(`"${JSON.parse((item?.edit.newText ?? '').replace(/,$/, '')).pm_ip}"`);
});
