/** One mistake is one finding, at its cause: what is said of a small valid model after one change. */
import { expect, test } from 'vitest';
import { exampleModel } from '../../../../../server/src/core/dialects/input-model/examples.js';
import { type Change, modelWith, saidOf } from './said.js';

/** One change of the example model, and all that is said of it: errors, and with a `~` warnings. */
type Row = readonly [title: string, said: readonly string[], ...changes: readonly Change[]];

const rows: readonly Row[] = [
  [
    'a network group without a name',
    ['schema-violation: hostname: true'],
    ['network_groups', '- name: MANAGEMENT\n    hostname: true', '- hostname: true'],
  ],
  [
    'a network group whose name is nothing',
    ['schema-violation: ~'],
    ['network_groups', 'name: MANAGEMENT', 'name: ~'],
  ],
  [
    'a network group whose name is a list',
    ['schema-violation: [a, b]'],
    ['network_groups', 'name: MANAGEMENT', 'name: [a, b]'],
  ],
  [
    'a network group whose name is a map',
    ['schema-violation: {a: b}'],
    ['network_groups', 'name: MANAGEMENT', 'name: {a: b}'],
  ],
  [
    'a server role whose name is a number',
    ['schema-violation: 12'],
    ['server_roles', 'name: COMPUTE-ROLE', 'name: 12'],
  ],
  [
    'the key of the name of a NIC mapping misspelt',
    ['schema-violation: namex'],
    ['nic_mappings', '- name: TWO-PORTS', '- namex: TWO-PORTS'],
  ],
  [
    'a server group without a name',
    ['schema-violation: networks: []'],
    ['server_groups', '- name: RACK1\n    networks', '- networks'],
  ],
  [
    'an interface model without a name',
    ['schema-violation: network-interfaces: - na'],
    ['net_interfaces', '- name: COMPUTE-INTERFACES\n    network', '- network'],
  ],
  [
    'a disk model whose name is empty',
    ['schema-violation: ""'],
    ['disks', 'name: COMPUTE-DISKS', 'name: ""'],
  ],
  [
    'a network without a name',
    ['schema-violation: network-group: MANAGEMEN'],
    ['networks', '- name: MANAGEMENT-NET\n    network-group', '- network-group'],
  ],
  [
    'a server without an id',
    ['schema-violation: ip-addr: 192.168.10.3'],
    ['servers', '- id: controller1\n    ip', '- ip'],
  ],
  [
    'no NIC mapping in the list',
    ['empty-list: nic-mappings'],
    ['nic_mappings', /nic-mappings:[\s\S]*/, 'nic-mappings: []\n'],
  ],
  [
    'nothing behind the list of server groups',
    ['empty-list: server-groups'],
    ['server_groups', /server-groups:[\s\S]*/, 'server-groups:\n'],
  ],
  [
    'no server role in the list',
    ['empty-list: server-roles'],
    ['server_roles', /server-roles:[\s\S]*/, 'server-roles: []\n'],
  ],
  ['no server in the list', ['empty-list: servers'], ['servers', /servers:[\s\S]*/, 'servers: []\n']],
  [
    'a map for the list of networks',
    ['schema-violation: networks'],
    ['networks', /networks:[\s\S]*/, 'networks: {a: b}\n'],
  ],
  [
    'no component in a cluster',
    ['empty-list: service-components'],
    [
      'control_plane',
      /service-components:\n {10}- lifecycle-manager\n[\s\S]*?( {4}resources)/,
      'service-components: []\n$1',
    ],
  ],
  [
    'no list of components in a cluster',
    ['schema-violation: name: cluster1'],
    ['control_plane', / {8}service-components:\n {10}- lifecycle-manager\n[\s\S]*?( {4}resources)/, '$1'],
  ],
  [
    'no common component',
    ['empty-list: common-service-component'],
    [
      'control_plane',
      /common-service-components:\n {6}- lifecycle-manager-target\n {6}- stunnel/,
      'common-service-components: []',
    ],
  ],
  [
    'no clusters',
    ['empty-list: clusters'],
    ['control_plane', /clusters:[\s\S]*?( {4}resources)/, 'clusters: []\n$1'],
  ],
  [
    'clusters left out',
    ['schema-violation: name: control-plane-1'],
    ['control_plane', / {4}clusters:[\s\S]*?( {4}resources)/, '$1'],
  ],
  [
    'a component misspelt',
    ['cp-unknown-component: keystone-apj'],
    ['control_plane', '- keystone-api', '- keystone-apj'],
  ],
  ['a component that is a map', ['cp-unknown-component: a'], ['control_plane', '- mysql\n', '- {a: b}\n']],
  ['a component that is a number', ['schema-violation: 12'], ['control_plane', '- rabbitmq', '- 12']],
  [
    'a group renamed where it is defined',
    [
      'firewall-unknown-group: MANAGEMENT',
      'ifmodel-unknown-netgroup: MANAGEMENT',
      'ifmodel-unknown-netgroup: MANAGEMENT',
      'network-unknown-group: MANAGEMENT',
    ],
    ['network_groups', 'name: MANAGEMENT', 'name: MGMT'],
  ],
  [
    'a group with the name of another one',
    ['netgroup-duplicate: MANAGEMENT'],
    ['network_groups', 'name: EXTERNAL-API', 'name: MANAGEMENT'],
  ],
  [
    'a role with the name of another one',
    ['role-duplicate: CONTROLLER-ROLE'],
    ['server_roles', 'name: COMPUTE-ROLE', 'name: CONTROLLER-ROLE'],
  ],
  [
    'a server group with the name of another one',
    ['server-group-duplicate: RACK1'],
    ['server_groups', 'name: RACK2', 'name: RACK1'],
  ],
  [
    'a role renamed where it is defined',
    ['definition-misspelt: COMPUTER-ROLE'],
    ['server_roles', 'name: COMPUTE-ROLE', 'name: COMPUTER-ROLE'],
  ],
  [
    'the group of a network misspelt',
    ['network-unknown-group: MANAGMENT'],
    ['networks', 'network-group: MANAGEMENT', 'network-group: MANAGMENT'],
  ],
  [
    'the group on an interface misspelt',
    ['ifmodel-unknown-netgroup: MANAGMENT'],
    ['net_interfaces', '- MANAGEMENT', '- MANAGMENT'],
  ],
  [
    'the group on an interface in lower case',
    ['ifmodel-unknown-netgroup: management'],
    ['net_interfaces', '- MANAGEMENT', '- management'],
  ],
  [
    'a group on an interface that is nothing',
    ['schema-violation: ~'],
    ['net_interfaces', '- MANAGEMENT', '- ~'],
  ],
  [
    'the role of a server misspelt',
    ['server-unknown-role: CONTROLER-ROLE'],
    ['servers', 'role: CONTROLLER-ROLE', 'role: CONTROLER-ROLE'],
  ],
  [
    'the group of a server misspelt',
    ['server-unknown-group: RAK1'],
    ['servers', 'server-group: RACK1', 'server-group: RAK1'],
  ],
  [
    'the role of a cluster misspelt',
    ['cp-unknown-role: CONTROLER-ROLE'],
    ['control_plane', 'server-role: CONTROLLER-ROLE', 'server-role: CONTROLER-ROLE'],
  ],
  ['a zone misspelt', ['zone-unknown: RAK2'], ['control_plane', '- RACK2', '- RAK2']],
  [
    'a child of a server group misspelt',
    ['sg-unknown-child: RAK1'],
    ['server_groups', '- RACK1\n', '- RAK1\n'],
  ],
  [
    'a network of a server group misspelt',
    ['sg-unknown-network: MANAGMENT-NET'],
    ['server_groups', '- MANAGEMENT-NET', '- MANAGMENT-NET'],
  ],
  [
    'the interface model of a role misspelt',
    ['role-unknown-interface-model: COMPUTE-INTERFACE'],
    ['server_roles', 'interface-model: COMPUTE-INTERFACES', 'interface-model: COMPUTE-INTERFACE'],
  ],
  [
    'the disk model of a role misspelt',
    ['role-unknown-disk-model: COMPUTE-DISK'],
    ['server_roles', 'disk-model: COMPUTE-DISKS', 'disk-model: COMPUTE-DISK'],
  ],
  [
    'a server group with two parents',
    ['sg-multiple-parents: RACK1'],
    ['server_groups', '- RACK2\n', '- RACK1\n'],
  ],
  [
    'a NIC mapping without ports',
    ['schema-violation: name: TWO-PORTS'],
    ['nic_mappings', / {4}physical-ports:[\s\S]*/, ''],
  ],
  [
    'a port misspelt in the NIC mapping',
    ['server-device-not-mapped: TWO-PORTS'],
    ['nic_mappings', 'logical-name: hed1', 'logical-name: hde1'],
  ],
  [
    'a port twice in the NIC mapping',
    ['nic-logical-name-duplicate: hed2'],
    ['nic_mappings', 'logical-name: hed1', 'logical-name: hed2'],
  ],
  [
    'a device misspelt in an interface model',
    ['server-device-not-mapped: hde1'],
    ['net_interfaces', 'name: hed1', 'name: hde1'],
  ],
  [
    'the last device misspelt, on one server',
    ['server-device-not-mapped: TWO-PORTS'],
    ['net_interfaces', /(COMPUTE-INTERFACES[\s\S]*)name: hed1/, '$1name: hde1'],
  ],
  [
    'no interface in a model',
    ['srv-missing-netgroup: COMPUTE-INTERFACES'],
    ['net_interfaces', /(COMPUTE-INTERFACES\n {4}network-interfaces:)[\s\S]*/, '$1 []\n'],
  ],
  [
    'no group on an interface',
    ['srv-missing-netgroup: COMPUTE-INTERFACES'],
    ['net_interfaces', /(COMPUTE-INTERFACES[\s\S]*) {8}network-groups:[\s\S]*/, '$1'],
  ],
  [
    'no default endpoints',
    ['srv-no-hostname-network: COMPUTE-INTERFACES', '~netgroup-default-endpoints-missing: MANAGEMENT'],
    ['network_groups', 'component-endpoints:\n      - default', 'component-endpoints: []'],
  ],
  [
    'another subnet',
    ['network-gateway-outside-cidr: 192.168.10.1'],
    ['networks', 'cidr: 192.168.10.0/24', 'cidr: 192.168.99.0/24'],
  ],
  ['a subnet with host bits', [], ['networks', 'cidr: 192.168.10.0/24', 'cidr: 192.168.10.3/24']],
  [
    'a subnet with host bits, and an address outside',
    ['server-ip-no-network: 192.168.20.3'],
    ['networks', 'cidr: 192.168.10.0/24', 'cidr: 192.168.10.3/24'],
    ['servers', '192.168.10.3', '192.168.20.3'],
  ],
  [
    'a control plane twice',
    ['cp-prefix-duplicate: cp1'],
    ['control_plane', /( {2}- name: control-plane-1\n)([\s\S]*)/, '$1$2  - name: copy\n$2'],
  ],
  [
    'a cluster twice',
    ['cp-group-prefix-duplicate: c1'],
    ['control_plane', /( {6}- name: cluster1\n)([\s\S]*?)( {4}resources)/, '$1$2      - name: copy\n$2$3'],
  ],
  [
    'a load balancer twice',
    ['lb-not-in-netgroup: copy'],
    [
      'control_plane',
      /( {6}- name: internal-lb\n)([\s\S]*?)( {6}- name: external-lb)/,
      '$1$2      - name: copy\n$2$3',
    ],
  ],
  [
    'a server twice',
    ['server-duplicate-id: controller1'],
    ['servers', /( {2}- id: controller1\n)([\s\S]*?)( {2}- id: controller2)/, '$1$2$1$2$3'],
  ],
  [
    'a role of a load balancer that another has',
    ['lb-public-combined: public'],
    ['control_plane', '- public', '- public\n          - admin'],
  ],
  [
    'a provider that runs nowhere',
    ['cp-unknown-component: haproxy'],
    ['control_plane', '          - ip-cluster\n', '          - haproxy\n'],
  ],
  [
    'the provider of both load balancers left out',
    ['lb-provider-not-in-cp: ip-cluster'],
    ['control_plane', '          - ip-cluster\n', ''],
  ],
];

test('the model is well as it is', () => {
  expect(saidOf(exampleModel())).toEqual([]);
});

test.each(rows.map(([title, said, ...changes]) => ({ title, said, changes })))(
  '$title',
  ({ said, changes }) => {
    expect(saidOf(modelWith(changes))).toEqual(said);
  },
);
