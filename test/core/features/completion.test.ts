/** Completion: each accepted item is applied, the whole text compared, and read again. */
import { describe, expect, test } from 'vitest';
import { applyEdits, type CompletionItem, completion } from '../../../server/src/core/index.js';
import { analysisOf } from '../../support/check-rule.js';
import { cursorOf } from '../../support/fixture.js';

interface Offered {
  readonly text: string;
  readonly items: readonly CompletionItem[];
}

function offered(fixture: string, name = 'helion.yml', snippets = false): Offered {
  const { text, offset } = cursorOf(fixture);
  return { text, items: completion(analysisOf(name, text), offset, { snippets }) };
}

const labels = (fixture: string, name?: string) => offered(fixture, name).items.map((item) => item.label);

/** The text after the item with this label was taken; it must not be broken more than before. */
function accepted(fixture: string, label: string, name = 'helion.yml'): string {
  const { text, items } = offered(fixture, name);
  const item = items.find((each) => each.label === label);
  if (!item) throw new Error(`'${label}' is not offered, but ${items.map((each) => each.label).join(', ')}`);
  const after = applyEdits(text, [...item.additionalEdits, item.edit]);
  expect(analysisOf(name, after).file.tree.problems).toEqual([]);
  return after;
}

const start = 'hypervisor: kvm\n';
const external = `${start}physical-networks:\n  - network: external\n    vlan-type: tagged\n`;

describe('keys', () => {
  test('in an empty file, the required ones first', () => {
    expect(labels('$0').slice(0, 6)).toEqual([
      'hypervisor',
      'physical-networks',
      'deployment',
      'backup',
      'product',
      'virtual-networks',
    ]);
    expect(accepted('$0', 'hypervisor')).toBe('hypervisor: ');
  });

  test('keys that are there are not offered again', () => {
    const keys = offered(`${external}    $0`).items.filter(({ kind }) => kind === 'key');
    expect(keys.map(({ label }) => label).slice(0, 5)).toEqual([
      'vlan-id',
      'cidr',
      'gateway-ip',
      'addresses',
      'port',
    ]);
    expect(keys.map(({ label }) => label)).not.toContain('vlan-type');
  });

  test.each([
    [
      'half-typed',
      `${start}depl$0\nbackup:\n  targets: []\n`,
      `${start}deployment:\n  \nbackup:\n  targets: []\n`,
    ],
    ['at the end of a file without a newline', `${start}$0`, `${start}deployment:\n  `],
    [
      'between sections',
      `${start}$0\nbackup:\n  targets: []\n`,
      `${start}deployment:\n  \nbackup:\n  targets: []\n`,
    ],
  ])('%s', (_name, fixture, expected) => {
    expect(accepted(fixture, 'deployment')).toBe(expected);
  });

  test('before a colon only the word is replaced', () => {
    expect(accepted(`${start}physical-networks:\n  - netw$0k: external\n`, 'network')).toBe(
      `${start}physical-networks:\n  - network: external\n`,
    );
  });

  test('four columns, CRLF, and lists that are not indented are kept', () => {
    const four = 'deployment:\n    undercloud:\n        services: []\n    $0\n';
    expect(accepted(four, 'overcloud')).toBe(
      'deployment:\n    undercloud:\n        services: []\n    overcloud:\n        \n',
    );
    const crlf = 'hypervisor: kvm\r\ndeployment:\r\n  undercloud: {}\r\n  $0\r\n';
    expect(accepted(crlf, 'overcloud')).toBe(
      'hypervisor: kvm\r\ndeployment:\r\n  undercloud: {}\r\n  overcloud:\r\n    \r\n',
    );
    const flat = 'physical-networks:\n- network: external\n  $0\n';
    expect(accepted(flat, 'addresses')).toBe('physical-networks:\n- network: external\n  addresses:\n  - \n');
  });

  test('nothing is offered in comments and in blocks of text', () => {
    expect(labels(`${start}# $0\n`)).toEqual([]);
    expect(labels('hypervisor: kvm # $0\n')).toEqual([]);
    expect(labels('hypervisor: |\n  k$0\n')).toEqual([]);
  });

  test('keys that contradict the network are not offered', () => {
    expect(
      labels(`${start}physical-networks:\n  - network: ipmi\n    vlan-type: untagged\n    $0\n`),
    ).not.toContain('vlan-id');
  });
});

describe('values', () => {
  test.each([
    ['after a blank', 'hypervisor: $0\n', 'hypervisor: kvm\n'],
    ['right after the colon', 'hypervisor:$0\n', 'hypervisor: kvm\n'],
    ['half-typed', 'hypervisor: k$0', 'hypervisor: kvm'],
    ['in double quotes', 'hypervisor: "$0"\n', 'hypervisor: "kvm"\n'],
    ['after a single quote', "hypervisor: 'k$0\n", "hypervisor: 'kvm'\n"],
    ['before a comment', 'hypervisor: $0 # type\n', 'hypervisor: kvm # type\n'],
    ['in the middle of another', 'hypervisor: e$0sx\n', 'hypervisor: kvm\n'],
  ])('%s', (_name, fixture, expected) => {
    expect(accepted(fixture, 'kvm')).toBe(expected);
  });

  test('networks of this hypervisor only', () => {
    const virtual = (type: string) => labels(`hypervisor: ${type}\nvirtual-networks:\n  - network: $0\n`);
    expect(virtual('kvm')).toEqual(['management', 'service', 'fibre-channel', 'external']);
    expect(virtual('esx').toSorted()).toEqual(['esx', 'esx-tenant', 'external', 'management']);
  });

  test('the next free VLAN id, subnet and range', () => {
    const two = `${external}    vlan-id: 331\n    cidr: 10.1.0.0/24\n    gateway-ip: 10.1.0.1\n`;
    expect(accepted(`${two}  - network: service\n    vlan-type: tagged\n    vlan-id: $0\n`, '332')).toContain(
      'vlan-id: 332\n',
    );
    expect(labels(`${two}  - network: service\n    vlan-type: tagged\n    cidr: $0\n`)[0]).toBe(
      '10.1.1.0/24',
    );
    expect(accepted(`${two}    addresses:\n      - $0\n`, '10.1.0.2-10.1.0.254')).toContain(
      '      - 10.1.0.2-10.1.0.254\n',
    );
  });

  test('names that exist, with where they are defined', () => {
    const plan = `${external}virtual-networks:\n  - network: external\n    vlan-type: tagged\n    carried-by: $0\n`;
    expect(offered(plan).items[0]).toMatchObject({ label: 'external', kind: 'name' });
    expect(accepted(plan, 'external')).toContain('carried-by: external\n');
  });

  test('in brackets, closed and not, what is not there yet', () => {
    const targets = (text: string) => `${start}backup:\n  targets: ${text}\n  workloads: object-storage\n`;
    expect(labels(targets('[seed-vm, $0]'))).toEqual([
      'undercloud',
      'overcloud-management-controller',
      'mysql',
    ]);
    expect(labels(targets('[seed-vm, $0'))).toEqual([
      'undercloud',
      'overcloud-management-controller',
      'mysql',
    ]);
    expect(accepted(targets('[seed-vm, my$0]'), 'mysql')).toBe(targets('[seed-vm, mysql]'));
  });

  test('in braces, keys and values', () => {
    const network = (text: string) => `${start}physical-networks:\n  - { network: external, ${text} }\n`;
    expect(accepted(network('vlan-type:$0'), 'tagged')).toBe(network('vlan-type: tagged'));
    expect(accepted(network('vl$0'), 'vlan-type')).toBe(network('vlan-type: tagged'));
  });
});

describe('list items', () => {
  const whole =
    '- network: external\n    vlan-type: tagged\n    vlan-id: 100\n    cidr: 192.168.130.0/24\n    gateway-ip: 192.168.130.1\n    port: eth0';
  test.each([
    ['after a dash', '  - $0\n', `  ${whole}\n`],
    ['right after a dash', '  -$0\n', `  ${whole}\n`],
    ['where the dash is still missing', '  $0\n', `  ${whole}\n`],
    ['at the end of the file', '  - $0', `  ${whole}`],
    ['with text below', '  - $0\nbackup: {}\n', `  ${whole}\nbackup: {}\n`],
    ['half-typed', '  - ext$0\n', `  ${whole}\n`],
  ])('a whole network %s', (_name, fixture, expected) => {
    const after = accepted(`${start}physical-networks:\n${fixture}`, 'external');
    expect(after).toBe(`${start}physical-networks:\n${expected}`);
  });

  test('below the last item, at the column of its dash', () => {
    const after = accepted(`${external}  $0\nvirtual-networks: []\n`, 'ipmi');
    expect(after).toContain('    vlan-type: tagged\n  - network: ipmi\n    vlan-type: untagged\n');
  });

  test('keys of a new item', () => {
    expect(accepted(`${start}physical-networks:\n  - $0\n`, 'network')).toBe(
      `${start}physical-networks:\n  - network: \n`,
    );
    expect(accepted(`${start}physical-networks:\n  - netw$0\n    vlan-type: tagged\n`, 'network')).toBe(
      `${start}physical-networks:\n  - network: \n    vlan-type: tagged\n`,
    );
  });
});

describe('sections', () => {
  test('a whole section leaves nothing broken', () => {
    const after = accepted(`${start}$0`, 'backup: backup');
    expect(after).toBe(
      `${start}backup:\n  targets: [seed-vm, undercloud, overcloud-management-controller, mysql]\n  workloads: object-storage`,
    );
  });

  test('after the colon of its key', () => {
    expect(accepted(`${start}backup: $0\n`, 'backup')).toBe(
      `${start}backup:\n  targets: [seed-vm, undercloud, overcloud-management-controller, mysql]\n  workloads: object-storage\n`,
    );
  });

  test('tab stops for clients that know them, their texts for others', () => {
    const [snippet] = offered(`${start}deployment:\n  $0`, 'helion.yml', true).items.filter(
      (item) => item.label === 'seed-vm',
    );
    expect(snippet).toMatchObject({ isSnippet: true, edit: { newText: 'seed-vm:\n    $1' } });
    const bare = offered(`${start}deployment:\n  $0`).items.filter((item) => item.label === 'seed-vm');
    expect(bare[0]).toMatchObject({ isSnippet: false, edit: { newText: 'seed-vm:\n    ' } });
  });
});

describe('JSON plans', () => {
  const json = (fixture: string, label: string) => accepted(fixture, label, 'cloud.helion.json');
  test('keys with quotes, a value and commas', () => {
    const backup = `"backup": {
    "targets": ["seed-vm", "undercloud", "overcloud-management-controller", "mysql"]
  }`;
    expect(json('{\n  "hypervisor": "kvm",\n  $0\n}\n', 'backup')).toBe(
      `{\n  "hypervisor": "kvm",\n  ${backup}\n}\n`,
    );
    expect(json('{\n  "hypervisor": "kvm"\n  "ba$0\n}\n', 'backup')).toBe(
      `{\n  "hypervisor": "kvm",\n  ${backup}\n}\n`,
    );
    expect(json('{\n  $0\n  "hypervisor": "kvm"\n}\n', 'backup')).toBe(
      `{\n  ${backup},\n  "hypervisor": "kvm"\n}\n`,
    );
    expect(json('{ "ba$0": {} }\n', 'backup')).toBe('{ "backup": {} }\n');
  });
  test('values with and without quotes', () => {
    expect(json('{ "hypervisor": "$0" }', 'kvm')).toBe('{ "hypervisor": "kvm" }');
    expect(json('{ "hypervisor": $0 }', 'kvm')).toBe('{ "hypervisor": "kvm" }');
    const ids = '{ "physical-networks": [{ "network": "external", "vlan-type": "tagged", "vlan-id": $0 }] }';
    expect(json(ids, '100')).toContain('"vlan-id": 100 }');
  });
  test('whole networks', () => {
    expect(json('{\n  "hypervisor": "kvm",\n  "physical-networks": [$0]\n}\n', 'external')).toContain(
      '"physical-networks": [{\n',
    );
  });
});

describe('after Enter at the end of an item', () => {
  const fixture = `${external}    $0\nbackup:\n  targets: []\n`;

  test('its keys, then the next items with their dash', () => {
    const names = labels(fixture);
    expect(names.indexOf('vlan-id')).toBeLessThan(names.indexOf('ipmi'));
    expect(names).toContain('-');
    expect(accepted(fixture, 'ipmi')).toBe(
      `${external}  - network: ipmi\n    vlan-type: untagged\n    cidr: 192.168.130.0/24
    gateway-ip: 192.168.130.1\n    port: ipmi\nbackup:\n  targets: []\n`,
    );
    expect(accepted(fixture, '-')).toBe(`${external}  - \nbackup:\n  targets: []\n`);
  });

  test('not where keys of the item follow, and not with a word before', () => {
    expect(labels(`${external}    $0\n    port: eth0\n`)).not.toContain('-');
    expect(labels(`${external}    vl$0\n`)).not.toContain('-');
  });
});
