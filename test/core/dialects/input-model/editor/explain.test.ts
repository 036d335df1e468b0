/** What hovers say of the things of a model, and that every kind of name has something to say. */
import { describe, expect, test } from 'vitest';
import { hover } from '../../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../../support/check-rule.js';
import { cloud, hoverOn } from './cloud.js';

test('a server tells its role, its interfaces with their places in the machine, and the member that it becomes', () => {
  const text = hoverOn('id: controller1', 'controller1');
  expect(
    text,
  ).toBe(`**\`small-cp-c1-m1\`**: member 1 of cluster \`cluster1\` of \`cp\`, failure zone \`AZ1\`, host name \`small-cp-c1-m1-MANAGEMENT\`.

| Network | Address | VLAN | Interface |
|---|---|---|---|
| \`MANAGEMENT-NET\` | \`10.0.0.10\` | untagged | \`BOND0\` |

Server with the role \`CONTROLLER\` in the group \`RACK1\` (in \`AZ1\`, \`CLOUD\`), \`10.0.0.10\`.

Interfaces (\`CONTROLLER-IF\`):

- \`BOND0\`: \`bond0\` of \`hed1\` (0000:07:00.0), \`hed2\` (0000:07:00.1); \`MANAGEMENT\`, \`GUEST\``);
  expect(hoverOn('id: controller1', 'id:')).toContain('| `MANAGEMENT-NET` | `10.0.0.10` |');
});

test('a server that nobody takes is told the networks that there are for it', () => {
  const none = analysesOf({
    ...cloud,
    'data/control_plane.yml': (cloud['data/control_plane.yml'] ?? '').replace('COMPUTE', 'SPARE-ROLE'),
    'data/servers.yml': (cloud['data/servers.yml'] ?? '')
      .replace('    server-group: RACK2\n', '')
      .replaceAll('CONTROLLER', 'COMPUTE'),
    'data/hardware.yml': (cloud['data/hardware.yml'] ?? '').replace(
      'COMPUTE-IF\n    disk',
      'CONTROLLER-IF\n    disk',
    ),
  });
  const analysis = analysisIn(none, 'data/servers.yml');
  const text = hover(analysis, analysis.file.text.indexOf('controller2') + 1)?.markdown;
  expect(text).toContain('- `GUEST`: no network for this server');
  expect(text).toContain('Not allocated: no cluster or resource group takes this server.');
});

test('a reference says the same as the definition', () => {
  const role = hoverOn('- name: COMPUTE', 'COMPUTE');
  expect(role).toContain('One server with the role `COMPUTE`.');
  expect(role).toContain('One server with the role `COMPUTE`.');
  expect(role.endsWith(hoverOn('id: compute01', 'COMPUTE'))).toBe(true);
  const mapping = hoverOn('- name: 2PORT', '2PORT');
  expect(hoverOn('id: compute01', '2PORT')).toBe(mapping);
  expect(mapping).toContain('3 servers with this mapping.');
});

test.each([
  ['- name: GUEST\n', 'GUEST', '`CONTROLLER-IF` (BOND0): `CONTROLLER`, 2 servers'],
  ['- name: GUEST\n', 'GUEST', '`neutron.networks.vlan` (`physnet1`)'],
  ['- name: MANAGEMENT\n', 'MANAGEMENT', 'Load balancers: `lb`.'],
  ['- name: MANAGEMENT-NET', 'MANAGEMENT-NET', '253 host addresses, without the gateway; 250 left.'],
  ['- name: MANAGEMENT-NET', 'MANAGEMENT-NET', '| `10.0.0.20` | server `compute01` |'],
  ['- name: CONTROLLER\n', 'CONTROLLER', 'needs 2 servers, 2 available; `small-cp-c1-m1`, `small-cp-c1-m2`'],
  ['- name: MANAGEMENT-NET', 'MANAGEMENT-NET', '3 servers with an interface on it'],
  ['- name: CLOUD', 'CLOUD', '3 servers.'],
  ['- name: AZ1', 'AZ1', 'A failure zone of `cluster1`, `compute`.'],
  ['- name: AZ1', 'AZ1', 'In `CLOUD`.'],
  ['- name: DISKS', 'DISKS', 'Volume groups:'],
  ['- name: DISKS', 'DISKS', '`COMPUTE`: one server'],
  ['- name: MEMORY', 'MEMORY', '512 pages of 2M'],
  ['- name: CPUS', 'CPUS', '`nova-compute-kvm`: processors 0-3 (vm)'],
  ['- name: COMPUTE-IF', 'COMPUTE-IF', '`SPARE-ROLE`: no server'],
  ['- name: SPARE-ROLE', 'SPARE-ROLE', 'No cluster or resource group takes servers with this role.'],
  ['- name: cp\n', 'cp', 'Takes servers for:'],
  ['- name: cluster1', 'cluster1', 'Cluster of control plane `cp`: needs 2 servers, 2 available.'],
  ['- name: compute\n', 'compute', 'from the failure zones `AZ1`, `AZ2`'],
  ['glance-api:', 'glance-api', 'Component of the service `glance`'],
  ['- nova-compute', 'nova-compute', 'Listed by `compute`.'],
  ['common-service', '- lifecycle-manager-target', ''],
  ['- lifecycle-manager-target', 'lifecycle-manager-target', 'On every server of `cp`.'],
  ['load-balancers: [lb]', 'lb]', 'Load balancer by `ip-cluster` for internal, admin endpoints.'],
  ['services: [neutron]', 'neutron', '`neutron-server`'],
  ['name: octavia', 'octavia', 'Provider network: vlan 104 on `physnet1`, 172.30.1.0/24.'],
  ['physical_network: physnet1', 'physnet1', 'Physical network in Neutron: `GUEST`.'],
  ['neutron.networks.vlan:', 'neutron', '**Attributes of a tag**'],
  ['devices:\n', 'hed2', '- `2PORT`: 0000:07:00.1'],
  ['primary: hed1', 'hed1', '- `2PORT`: 0000:07:00.0'],
  ['size: 35%', '35%', 'Logical volumes use 75% of `ardana-vg`.'],
  ['member-count: 2', '2', 'Servers: 2 available.'],
  ['servers:\n  - id', 'servers', '3 servers of 2 roles in this model.'],
])('after %o, %o tells %o', (before, text, said) => {
  expect(hoverOn(before, text)).toContain(said);
});

describe('addresses', () => {
  test('of servers: the network and who has it', () => {
    const text = hoverOn('id: compute01', '10.0.0.20');
    expect(text).toContain('Address 20 of network `MANAGEMENT-NET` of group `MANAGEMENT`, 10.0.0.0/24.');
    expect(text).toContain('Address of `compute01`.');
  });

  test('of gateways and of subnets', () => {
    expect(hoverOn('gateway-ip: 10.1.1.1', '10.1.1.1')).toContain('Gateway of `GUEST-NET-RACK1`.');
    expect(hoverOn('cidr: 10.1.1.0/24', '10.1.1.0/24')).toContain('254 host addresses.');
  });
});

test('a word that is no name tells what it means', () => {
  expect(hoverOn('components: [default]', 'default')).not.toBe('');
});
