/** Virtual addresses, clusters, services that run once, and failure zones. */
import { describe, expect, test } from 'vitest';
import {
  AVAILABILITY,
  NODES,
} from '../../../../../../server/src/core/dialects/plan/rules/addresses/section-examples.js';
import { type Change, fixesOf, saidOf } from '../../said-of.js';

test('as it should be', () => {
  expect(saidOf(AVAILABILITY)).toEqual([]);
  expect(saidOf(NODES)).toEqual([]);
});

describe('virtual addresses', () => {
  const pool: Change = ['vlan-id: 331,', 'vlan-id: 331, addresses: [192.168.131.2-192.168.131.245],'];

  test.each<[string, readonly Change[], string]>([
    [
      'plan/vip-outside-cidr',
      [['192.168.130.250', '192.168.140.250']],
      "The virtual address 192.168.140.250 is outside 192.168.130.0/24, the subnet of 'undercloud-management'.",
    ],
    [
      'plan/vip-not-host',
      [['192.168.130.250', '192.168.130.255']],
      'The virtual address 192.168.130.255 is the broadcast address of 192.168.130.0/24. No host can have it.',
    ],
    [
      'plan/vip-in-pool',
      [pool, ['131.250', '131.200']],
      "Virtual address 192.168.131.200 is in the pool 192.168.131.2-192.168.131.245 of 'external'.",
    ],
    ['plan/address-repeated', [['131.250', '131.1']], "Duplicate address '192.168.131.1'."],
  ])('%s', (rule, changes, message) => {
    expect(saidOf(AVAILABILITY, ...changes)).toEqual([`${rule}: ${message}`]);
  });

  test('a pool that ends before the address, and an address of the seed VM that is its own', () => {
    expect(saidOf(AVAILABILITY, pool)).toEqual([]);
  });

  test('the repair is the nearest address outside every pool', () => {
    expect(fixesOf(AVAILABILITY, pool, ['131.250', '131.240'])).toEqual([
      { title: 'Change to 192.168.131.246, the nearest address outside every pool', after: [] },
    ]);
  });

  test('in a network that is not planned nothing can be said', () => {
    expect(saidOf(AVAILABILITY, ['{ network: external, address', '{ network: sdn, address'])).toEqual([]);
  });
});

// A name that neither the plan nor a table has.
test('plan/network-name-unknown', () => {
  const change: Change = ['network: external, address', 'network: externl, address'];
  expect(saidOf(AVAILABILITY, change)).toEqual([
    "plan/network-name-unknown: Unknown network 'externl'. Did you mean 'external'?",
  ]);
  expect(fixesOf(AVAILABILITY, change)).toEqual([{ title: "Change to 'external'", after: [] }]);
  const named: Change = [
    '- { network: external, vlan-type: tagged, vlan-id',
    '- { network: external, name: internet, vlan-type: tagged, vlan-id',
  ];
  expect(saidOf(AVAILABILITY, named, ['network: external, address', 'network: internet, address'])).toEqual(
    [],
  );
});

test('a storage system has an address of its own, and may be there twice', () => {
  const storage = (address: string) =>
    saidOf(
      `${AVAILABILITY}\nstorage:\n  - { type: 3par, transport: iscsi, address: ${address} }\n  - { type: 3par, transport: iscsi, address: ${address} }\n`,
      ['block-storage: [vsa]', 'block-storage: [vsa, 3par]'],
    );
  expect(storage('192.168.130.240')).toEqual([]);
  expect(storage('192.168.130.1')).toEqual(["plan/address-repeated: Duplicate address '192.168.130.1'."]);
});

describe('plan/cluster-quorum', () => {
  test.each([
    ['2', "'mysql' runs on 2 controllers: a cluster needs 3 for a majority."],
    ['1', "'mysql' runs on 1 controller: a cluster needs 3 for a majority."],
    ['4', "'mysql' cannot run on 4 controllers: the plan has 3."],
  ])('%s controllers', (count, message) => {
    const change: Change = ['mysql, controllers: 3', `mysql, controllers: ${count}`];
    expect(saidOf(AVAILABILITY, change)).toEqual([`plan/cluster-quorum: ${message}`]);
    expect(fixesOf(AVAILABILITY, change)).toEqual([{ title: "Change to '3'", after: [] }]);
  });

  test('where the number of controllers is wrong, that is the mistake', () => {
    const said = saidOf(AVAILABILITY, ['    controllers: 3', '    controllers: 2']);
    expect(said.filter((each) => each.startsWith('plan/controller-count'))).toHaveLength(1);
  });
});

describe('services that run once', () => {
  test('plan/singleton-restored-elsewhere', () => {
    const change: Change = ['restored-from: overcloud-management-controller', 'restored-from: mysql'];
    expect(saidOf(AVAILABILITY, change)).toEqual([
      "plan/singleton-restored-elsewhere: The backup of 'mysql' does not contain 'sherpa', which runs on 'overcloud-management-controller'.",
    ]);
    expect(fixesOf(AVAILABILITY, change)).toEqual([
      { title: "Change to 'overcloud-management-controller'", after: [] },
    ]);
  });

  test('plan/singleton-place', () => {
    const change: Change = ['service: sherpa, runs-on', 'service: sirius, runs-on'];
    expect(saidOf(AVAILABILITY, change)).toEqual([
      "plan/singleton-place: 'sirius' does not run on 'overcloud-management-controller'.",
    ]);
  });
});

describe('plan/zone-shared', () => {
  const controllers: Change = [
    'ctl2, role: controllers, zone: zone2',
    'ctl2, role: controllers, zone: zone1',
  ];

  test('two controllers in one of three zones', () => {
    expect(saidOf(NODES, controllers)).toEqual([
      "plan/zone-shared: Zone 'zone1' has two of the 3 nodes of 'controllers', and there are 3 zones.",
    ]);
  });

  test('compute nodes do not stand in for each other', () => {
    expect(saidOf(NODES, ['cmp2, role: compute, zone: zone2', 'cmp2, role: compute, zone: zone1'])).toEqual(
      [],
    );
  });

  test('with two zones, three controllers must share one', () => {
    expect(saidOf(NODES.replaceAll('zone3', 'zone1'))).toEqual([]);
  });

  test('a node without a zone may be anywhere', () => {
    expect(
      saidOf(NODES, controllers, ['ctl3, role: controllers, zone: zone3', 'ctl3, role: controllers']),
    ).toEqual([]);
  });
});

describe('plan/vip-management-missing', () => {
  const only: Change = ['    - { network: undercloud-management, address: 192.168.130.250 }\n', ''];

  test('only External has a virtual address', () => {
    expect(saidOf(AVAILABILITY, only)).toEqual([
      'plan/vip-management-missing: No virtual address is in the management network, where clients reach the service APIs.',
    ]);
  });

  test('the network may be the virtual one, may have its own name, or may be unknown', () => {
    expect(
      saidOf(AVAILABILITY, ['{ network: undercloud-management, address', '{ network: management, address']),
    ).toEqual([]);
    expect(
      saidOf(
        AVAILABILITY,
        [
          '{ network: undercloud-management, vlan-type',
          '{ network: undercloud-management, name: core, vlan-type',
        ],
        ['{ network: undercloud-management, address', '{ network: core, address'],
      ),
    ).toEqual([]);
    expect(saidOf(AVAILABILITY, only, ['{ network: external, address', '{ address'])).toEqual([
      expect.stringContaining('plan/missing-key'),
    ]);
  });
});
