/** The machines of a plan, one by one. */
import { describe, expect, test } from 'vitest';
import {
  NODES,
  RACKS,
  RESERVED,
} from '../../../../../../server/src/core/dialects/plan/rules/addresses/section-examples.js';
import { type Change, changed, fixesOf, saidOf } from '../../said-of.js';

describe('counts', () => {
  test('plan/node-count-differs', () => {
    const change: Change = ['    compute: 4', '    compute: 3'];
    expect(saidOf(NODES, change)).toEqual(["plan/node-count-differs: 'compute' is 3, but 'nodes' lists 4."]);
    expect(fixesOf(NODES, change)).toEqual([{ title: "Change to '4'", after: [] }]);
  });

  // One number that the list does not reach.
  test('plan/nodes-incomplete', () => {
    const change: Change = ['    compute: 4', '    compute: 5'];
    expect(saidOf(NODES, change)).toEqual([
      "plan/nodes-incomplete: 'compute' is 5, but 'nodes' lists only 4.",
    ]);
    expect(fixesOf(NODES, change)).toEqual([{ title: "Change to '4'", after: [] }]);
  });

  test('a list that is being written is one finding, and no error', () => {
    const begun = NODES.slice(0, NODES.indexOf('  - { name: cmp1'));
    expect(saidOf(begun)).toEqual([
      "plan/nodes-incomplete: 'nodes' is incomplete. Still missing: 4 of 'compute', 2 of 'swift-storage' and 3 of 'vsa-storage'.",
    ]);
    const counted = begun.replace(/ {4}(?:controllers|compute|swift-storage|vsa-storage): \d\n/g, '');
    expect(saidOf(counted, ['    block-storage: [vsa]\n', '    block-storage: [ceph]\n'])).toEqual([
      "plan/nodes-incomplete: 'nodes' is incomplete. Still missing: 1 of 'compute' and 2 of 'swift-storage'.",
    ]);
    expect(saidOf(counted)).toEqual([
      "plan/nodes-incomplete: 'nodes' is incomplete. Still missing: 1 of 'compute', 2 of 'swift-storage' and 3 of 'vsa-storage'.",
    ]);
    expect(
      saidOf(
        NODES,
        ['    vsa-storage: 3\n', ''],
        [', role: vsa-storage', ', role: compute'],
        ['    compute: 4', '    compute: 5'],
      ),
    ).toEqual(["plan/nodes-incomplete: 'nodes' is incomplete. Still missing: 1 of 'vsa-storage'."]);
  });

  test('a machine with the wrong role is one mistake', () => {
    expect(saidOf(NODES, ['name: cmp3, role: compute', 'name: cmp3, role: swift-storage'])).toEqual([
      "plan/node-count-differs: 'swift-storage' is 2, but 'nodes' lists 3.",
    ]);
    expect(saidOf(NODES, ['name: cmp4, role: compute', 'name: cmp4, role: undercloud'])).toEqual([
      'plan/undercloud-repeated: Duplicate undercloud server: a cloud has only one.',
    ]);
  });

  test('too many of a role, where the list tells the number, are told at the last of them', () => {
    const change: Change = ['name: cmp1, role: compute', 'name: cmp1, role: controllers'];
    const text = changed(NODES, change, ['    controllers: 3\n', ''], ['    compute: 4\n', '']);
    expect(saidOf(text)).toContainEqual(
      "plan/controller-count: 'controllers' must be 3, not 4: MySQL, RabbitMQ and HAProxy run as clusters of three.",
    );
    expect(fixesOf(text)).toEqual([]);
  });

  test('counts that are left out follow from the list', () => {
    expect(saidOf(NODES, ['    compute: 4\n', ''], ['    vsa-storage: 3\n', ''])).toEqual([]);
    expect(saidOf(NODES.replaceAll(/.*role: compute.*\n/g, ''), ['    compute: 4\n', ''])).toEqual([
      "plan/nodes-incomplete: 'nodes' is incomplete. Still missing: 1 of 'compute'.",
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

test('the seed VM among the machines has its own address', () => {
  const seed: Change = [
    '  - { name: ctl1',
    '  - { name: seed, role: seed-vm, address: 192.168.130.3 }\n  - { name: ctl1',
  ];
  expect(saidOf(NODES, seed)).toEqual([]);
});

describe('two management networks', () => {
  const own = '  - { network: overcloud-management, cidr: 192.168.140.0/24, port: eth1 }\n';
  const both = changed(NODES, [
    '  - { network: external, vlan-type: tagged, vlan-id',
    `${own}  - { network: external, vlan-type: tagged, vlan-id`,
  ]);

  test('a node has its address in either, the undercloud in its own', () => {
    expect(saidOf(both)).toEqual([]);
    expect(saidOf(both, ['address: 192.168.130.21', 'address: 192.168.140.21'])).toEqual([]);
  });

  test('and in no other', () => {
    expect(saidOf(both, ['address: 192.168.130.21', 'address: 192.168.150.21'])).toEqual([
      "plan/node-outside-cidr: The address 192.168.150.21 is outside 192.168.140.0/24, the subnet of 'overcloud-management'.",
    ]);
    expect(saidOf(both, ['address: 192.168.130.10', 'address: 192.168.150.10'])).toEqual([
      "plan/node-outside-cidr: The address 192.168.150.10 is outside 192.168.130.0/24, the subnet of 'undercloud-management'.",
    ]);
  });
});

describe('plan/address-reserved', () => {
  test('as it should be', () => {
    expect(saidOf(RESERVED)).toEqual([]);
  });

  test('a machine, with an address that is free', () => {
    const change: Change = ['address: 192.168.130.21', 'address: 192.168.130.221'];
    expect(saidOf(RESERVED, change)).toEqual([
      "plan/address-reserved: The address 192.168.130.221 is reserved in 'undercloud-management', so no machine may have it.",
    ]);
    expect(fixesOf(RESERVED, change)).toEqual([
      { title: 'Change to 192.168.130.241, the nearest free address', after: [] },
    ]);
  });

  test('plan/reserved-outside-cidr', () => {
    expect(
      saidOf(RESERVED, ['[192.168.130.200-192.168.130.240]', '[192.168.150.200-192.168.150.240]']),
    ).toEqual([
      "plan/reserved-outside-cidr: The reserved range 192.168.150.200-192.168.150.240 is outside 192.168.130.0/24, the subnet of 'undercloud-management'.",
    ]);
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

  test('a single subnet around those of the racks', () => {
    const text = changed(RACKS, [
      'subnets: [{ rack: rack1',
      'cidr: 192.168.11.0/24, gateway-ip: 192.168.11.254, subnets: [{ rack: rack1',
    ]);
    expect(saidOf(text)).toEqual([
      "plan/rack-subnets-overlap: 'ipmi' has a subnet for each rack, and needs no 'cidr' around them.",
    ]);
    expect(fixesOf(text)).toEqual([{ title: "Remove 'cidr'", after: [] }]);
  });

  test('of two subnets for one rack only that is said', () => {
    expect(saidOf(RACKS, ['rack: rack2, cidr', 'rack: rack1, cidr'])).toEqual([
      "plan/rack-subnets-overlap: Duplicate rack 'rack1' in 'ipmi'.",
    ]);
  });

  test('several machines in a rack without a subnet are one mistake', () => {
    const text = RACKS.replaceAll('compute, rack: rack2', 'compute, rack: rack3, bmc: 192.168.11.5');
    expect(saidOf(text.replace(', bmc: 192.168.11.5', ''))).toEqual([
      "plan/node-rack-unknown: Rack 'rack3' has no subnet.",
    ]);
  });

  test('a BMC is in the subnet of its rack', () => {
    const second = '  - { role: controllers, rack: rack2';
    expect(saidOf(RACKS, [second, `${second}, bmc: 192.168.11.140`])).toEqual([]);
    expect(saidOf(RACKS, [second, `${second}, bmc: 192.168.11.40`])).toEqual([
      "plan/bmc-outside-cidr: The BMC address 192.168.11.40 is outside 192.168.11.128/25, the subnet of 'ipmi'.",
    ]);
  });

  const byRack = changed(RACKS, [
    'cidr: 192.168.130.0/24, gateway-ip: 192.168.130.1',
    'subnets: [{ rack: rack1, cidr: 192.168.130.0/25, gateway-ip: 192.168.130.1, addresses: [192.168.130.20-192.168.130.60] }, { rack: rack2, cidr: 192.168.130.128/25 }]',
  ]);

  test.each([
    ['192.168.130.3', []],
    ['192.168.130.130', []],
    [
      '192.168.140.3',
      [
        "plan/seed-vm-outside-cidr: The seed VM's address 192.168.140.3 is outside 192.168.130.0/25, the subnet of 'undercloud-management'.",
      ],
    ],
    [
      '192.168.130.30',
      [
        "plan/seed-vm-in-pool: The seed VM's address 192.168.130.30 is in the pool 192.168.130.20-192.168.130.60 of 'undercloud-management'.",
      ],
    ],
    [
      '192.168.130.1',
      [
        "plan/seed-vm-is-gateway: The seed VM cannot use 192.168.130.1: it is the gateway of 'undercloud-management'.",
      ],
    ],
  ])('the seed VM beside the racks: %s', (address, said) => {
    expect(saidOf(byRack.replace('address: 192.168.130.3', `address: ${address}`))).toEqual(said);
  });

  test('a virtual address beside the racks', () => {
    const withVip = (address: string) =>
      saidOf(
        `${byRack}\nhigh-availability:\n  virtual-addresses: [{ network: undercloud-management, address: ${address} }]\n`,
      );
    expect(withVip('192.168.130.100')).toEqual([]);
    expect(withVip('192.168.130.50')).toEqual([
      "plan/vip-in-pool: Virtual address 192.168.130.50 is in the pool 192.168.130.20-192.168.130.60 of 'undercloud-management'.",
    ]);
    expect(withVip('192.168.140.50')).toEqual([expect.stringContaining('plan/vip-outside-cidr')]);
  });

  test('a pool of a rack without its gateway, and each address once', () => {
    expect(
      saidOf(
        byRack,
        ['192.168.130.20-', '192.168.130.1-'],
        ['address: 192.168.130.3', 'address: 192.168.130.70'],
      ),
    ).toEqual([
      'plan/addresses-contain-gateway: The range 192.168.130.1-192.168.130.60 contains 192.168.130.1, the gateway of this subnet.',
    ]);
    expect(saidOf(byRack, ['192.168.130.60]', '192.168.130.60, 192.168.130.22]'])).toEqual([
      'plan/addresses-overlap: 192.168.130.22 is already in 192.168.130.20-192.168.130.60 of the same pool.',
    ]);
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
