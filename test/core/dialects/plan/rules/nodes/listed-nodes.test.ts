/** The machines of a plan, one by one. */
import { describe, expect, test } from 'vitest';
import {
  NODES,
  RACKS,
} from '../../../../../../server/src/core/dialects/plan/rules/addresses/section-examples.js';
import { type Change, fixesOf, saidOf } from '../../said-of.js';

describe('counts', () => {
  test('plan/node-count-differs', () => {
    const change: Change = ['    compute: 4', '    compute: 5'];
    expect(saidOf(NODES, change)).toEqual(["plan/node-count-differs: 'compute' is 5, but 'nodes' lists 4."]);
    expect(fixesOf(NODES, change)).toEqual([{ title: "Change to '4'", after: [] }]);
  });

  test('counts that are left out follow from the list', () => {
    expect(saidOf(NODES, ['    compute: 4\n', ''], ['    vsa-storage: 3\n', ''])).toEqual([]);
    expect(saidOf(NODES.replaceAll(/.*role: compute.*\n/g, ''), ['    compute: 4\n', ''])).toEqual([
      "plan/compute-none: 'compute' must be at least 1, not 0: workload VMs run on compute nodes.",
    ]);
  });

  test('a file with the machines leaves the counts open', () => {
    const listed = NODES.replace(/\nnodes:[\s\S]*/, '\nnode-list: baremetal.csv\n');
    expect(saidOf(listed, ['    compute: 4\n', ''])).toEqual([]);
  });

  test('plan/node-list-twice', () => {
    const change: Change = ['\nnodes:', '\nnode-list: baremetal.csv\nnodes:'];
    expect(saidOf(NODES, change)).toEqual([
      "plan/node-list-twice: The machines are listed twice: in 'nodes' and in the file of 'node-list'.",
    ]);
    expect(fixesOf(NODES, change)).toEqual([{ title: "Remove 'node-list'", after: [] }]);
  });
});

describe('addresses', () => {
  test.each<[string, Change, string]>([
    [
      'plan/node-outside-cidr',
      ['address: 192.168.130.21', 'address: 192.168.150.21'],
      "The address 192.168.150.21 is outside 192.168.130.0/24, the subnet of 'undercloud-management'.",
    ],
    [
      'plan/node-not-host',
      ['address: 192.168.130.21', 'address: 192.168.130.0'],
      'The address 192.168.130.0 is the network address of 192.168.130.0/24. No host can have it.',
    ],
    [
      'plan/bmc-outside-cidr',
      ['bmc: 192.168.11.21', 'bmc: 192.168.12.21'],
      "The BMC address 192.168.12.21 is outside 192.168.11.0/24, the subnet of 'ipmi'.",
    ],
    [
      'plan/bmc-not-host',
      ['bmc: 192.168.11.21', 'bmc: 192.168.11.255'],
      'The BMC address 192.168.11.255 is the broadcast address of 192.168.11.0/24. No host can have it.',
    ],
    [
      'plan/address-repeated',
      ['address: 192.168.130.12', 'address: 192.168.130.11'],
      "Duplicate address '192.168.130.11'.",
    ],
    [
      'plan/address-repeated',
      ['bmc: 192.168.11.12', 'bmc: 192.168.11.254'],
      "Duplicate address '192.168.11.254'.",
    ],
    [
      'plan/address-repeated',
      ['address: 192.168.130.12', 'address: 192.168.130.3'],
      "Duplicate address '192.168.130.3'.",
    ],
    ['plan/node-name-repeated', ['name: ctl2', 'name: ctl1'], "Duplicate node 'ctl1'."],
    [
      'plan/node-mac-repeated',
      ['3c:a8:2a:00:00:12', '3C-A8-2A-00-00-11'],
      "Duplicate MAC address '3C-A8-2A-00-00-11'.",
    ],
  ])('%s', (rule, change, message) => {
    expect(saidOf(NODES, change)).toEqual([`${rule}: ${message}`]);
  });
});

describe('plan/node-too-small', () => {
  const ctl1 = 'address: 192.168.130.11, cpus: 16, memory: 128, disk: 1024';

  test.each([
    ['memory: 128', 'memory: 16', "'memory' is 16; a node of 'controllers' needs at least 32."],
    ['cpus: 16', 'cpus: 4', "'cpus' is 4; a node of 'controllers' needs at least 8."],
    ['disk: 1024', 'disk: 300', "'disk' is 300; a node of 'controllers' needs at least 512."],
  ])('%s -> %s', (from, to, message) => {
    expect(saidOf(NODES, [ctl1, ctl1.replace(from, to)])).toEqual([`plan/node-too-small: ${message}`]);
  });

  test('sizes that are left out, and a VSA node with six cores', () => {
    expect(saidOf(NODES, [ctl1, 'address: 192.168.130.11'])).toEqual([]);
    expect(saidOf(NODES, ['address: 192.168.130.41, cpus: 16', 'address: 192.168.130.41, cpus: 6'])).toEqual(
      [],
    );
  });
});

describe('racks', () => {
  test('as they should be', () => {
    expect(saidOf(RACKS)).toEqual([]);
  });

  test('plan/node-rack-unknown', () => {
    const change: Change = ['controllers, rack: rack2', 'controllers, rack: rack22'];
    expect(saidOf(RACKS, change)).toEqual([
      "plan/node-rack-unknown: Rack 'rack22' has no subnet. Did you mean 'rack2'?",
    ]);
    expect(fixesOf(RACKS, change)[0]?.after).toEqual([]);
  });

  test.each<[string, Change, string]>([
    [
      'overlap',
      ['192.168.11.128/25', '192.168.11.64/26'],
      "192.168.11.64/26 overlaps 192.168.11.0/25 of 'ipmi'.",
    ],
    [
      'the subnet of another network',
      ['192.168.11.128/25', '192.168.131.0/25'],
      "192.168.131.0/25 overlaps 192.168.131.0/24 of 'external'.",
    ],
    ['twice one rack', ['rack: rack2, cidr', 'rack: rack1, cidr'], "Duplicate rack 'rack1' in 'ipmi'."],
  ])('plan/rack-subnets-overlap: %s', (_what, change, message) => {
    const said = saidOf(RACKS, change).filter((each) => each.startsWith('plan/rack-subnets-overlap'));
    expect(said).toEqual([`plan/rack-subnets-overlap: ${message}`]);
  });

  test('the gateway and the pool of a rack lie in its subnet', () => {
    const change: Change = ['cidr: 192.168.11.0/25', 'cidr: 192.168.11.0/25, gateway-ip: 192.168.11.200'];
    expect(saidOf(RACKS, change)).toEqual([
      "plan/gateway-outside-cidr: The gateway 192.168.11.200 is outside 192.168.11.0/25, the subnet of 'ipmi'.",
    ]);
  });
});

test('plan/undercloud-repeated', () => {
  const second: Change = ['  - { name: ctl1', '  - { name: under2, role: undercloud }\n  - { name: ctl1'];
  expect(saidOf(NODES, second)).toEqual([
    'plan/undercloud-repeated: Duplicate undercloud server: a cloud has only one.',
  ]);
  const seeds: Change = [
    '  - { name: ctl1',
    '  - { name: a, role: seed-vm }\n  - { name: b, role: seed-vm }\n  - { name: ctl1',
  ];
  expect(saidOf(NODES, seeds)).toEqual([
    'plan/undercloud-repeated: Duplicate seed VM: a cloud has only one.',
  ]);
});
