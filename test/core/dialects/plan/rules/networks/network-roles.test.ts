/** Who is on which network: the column Description of the technical overview, row by row. */
import { describe, expect, test } from 'vitest';
import { kvmPlan } from '../../../../../../server/src/core/dialects/plan/examples.js';
import { type Change, fixesOf, saidOf } from '../../said-of.js';

const MACHINES = ['undercloud', 'controllers', 'compute', 'swift-storage', 'vsa-storage'];
const roles = (network: string, names: readonly string[]): Change => [
  `network: ${network}, vlan-type`,
  `network: ${network}, roles: [${names.join(', ')}], vlan-type`,
];
const less = (name: string) => MACHINES.filter((each) => each !== name);

describe('plan/network-role-missing', () => {
  test.each([
    [
      'IPMI / iLO',
      'ipmi',
      less('compute'),
      "'ipmi' must reach 'compute': it manages the hardware of servers.",
    ],
    [
      'Undercloud management: PXE boot of overcloud servers',
      'undercloud-management',
      less('swift-storage'),
      "'undercloud-management' must reach 'swift-storage': overcloud servers boot from it by PXE.",
    ],
    [
      'External: controller nodes',
      'external',
      ['compute'],
      "'external' must reach 'controllers': it connects controllers to the internet or intranet.",
    ],
    [
      'External: DVR routing from compute nodes',
      'external',
      ['controllers'],
      "'external' must reach 'compute': DVR routes from compute nodes.",
    ],
    [
      'Service: trusted VMs and the undercloud',
      'service',
      ['compute'],
      "'service' must reach 'undercloud': trusted VMs on compute nodes reach the undercloud over it.",
    ],
  ])('%s', (_row, network, names, message) => {
    const change = roles(network, names);
    expect(saidOf(kvmPlan, change)).toEqual([`plan/network-role-missing: ${message}`]);
    expect(fixesOf(kvmPlan, change)[0]?.after).toEqual([]);
  });

  const own = (network: string, names: string) =>
    `  - { network: ${network}, roles: [${names}], cidr: 192.168.130.0/24, gateway-ip: 192.168.130.1, port: eth0 }\n\nvirtual`;

  test.each([
    [
      'Storage: VMs',
      'storage',
      'vsa-storage',
      "'storage' must reach 'compute': VMs reach their volumes over it by iSCSI.",
    ],
    [
      'Storage: StoreVirtual',
      'storage',
      'compute',
      "'storage' must reach 'vsa-storage': VMs reach their volumes over it by iSCSI.",
    ],
    [
      'Object Storage',
      'object-storage',
      'controllers',
      "'object-storage' must reach 'swift-storage': object servers exchange user data over it.",
    ],
  ])('%s', (_row, network, names, message) => {
    expect(saidOf(kvmPlan, ['\nvirtual', own(network, names)])).toEqual([
      `plan/network-role-missing: ${message}`,
    ]);
  });

  test('without DVR, compute nodes need no External network', () => {
    expect(
      saidOf(kvmPlan, roles('external', ['controllers']), ['routing: dvr', 'routing: centralized']),
    ).toEqual([]);
  });

  test('a role without nodes, and roles that are left out', () => {
    expect(saidOf(kvmPlan, roles('ipmi', MACHINES))).toEqual([]);
    expect(saidOf(kvmPlan)).toEqual([]);
  });
});

describe('plan/network-role-excess', () => {
  test('a VM has no BMC', () => {
    const change = roles('ipmi', [...MACHINES, 'seed-vm']);
    expect(saidOf(kvmPlan, change)).toEqual([
      "plan/network-role-excess: 'ipmi' cannot be used by 'seed-vm': it manages the hardware of servers only.",
    ]);
    expect(fixesOf(kvmPlan, change)).toEqual([{ title: "Remove 'seed-vm'", after: [] }]);
  });

  test('Fibre Channel joins compute nodes and 3PAR arrays only', () => {
    const san: Change = [
      '\ndeployment',
      '  - { network: fibre-channel, roles: [compute, controllers] }\n\ndeployment',
    ];
    const said = saidOf(kvmPlan, san, ['block-storage: [vsa]', 'block-storage: [vsa, 3par]']);
    expect(said).toEqual([
      "plan/network-role-excess: 'fibre-channel' cannot be used by 'controllers': it joins compute nodes and 3PAR arrays only.",
    ]);
  });
});

test('plan/network-role-missing: a virtual network reaches whom its physical one reaches', () => {
  const said = saidOf(kvmPlan, [
    'network: external, vlan-type: tagged, carried-by',
    'network: external, vlan-type: tagged, roles: [controllers], carried-by',
  ]);
  expect(said).toEqual([
    "plan/network-role-missing: 'external' must reach 'compute': DVR routes from compute nodes.",
  ]);
});
