import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { type Change, modelWith, saidOf } from './said.js';

const rows: readonly (readonly [string, ...Change[]])[] = [
  [
    'a network group without a name',
    ['network_groups', '- name: MANAGEMENT\n    hostname: true', '- hostname: true'],
  ],
  ['a network group whose name is nothing', ['network_groups', 'name: MANAGEMENT', 'name: ~']],
  ['a network group whose name is a list', ['network_groups', 'name: MANAGEMENT', 'name: [a, b]']],
  ['a network group whose name is a map', ['network_groups', 'name: MANAGEMENT', 'name: {a: b}']],
  ['a server role whose name is a number', ['server_roles', 'name: COMPUTE-ROLE', 'name: 12']],
  [
    'the key of the name of a NIC mapping misspelt',
    ['nic_mappings', '- name: TWO-PORTS', '- namex: TWO-PORTS'],
  ],
  ['a server group without a name', ['server_groups', '- name: RACK1\n    networks', '- networks']],
  [
    'an interface model without a name',
    ['net_interfaces', '- name: COMPUTE-INTERFACES\n    network', '- network'],
  ],
  ['a disk model whose name is empty', ['disks', 'name: COMPUTE-DISKS', 'name: ""']],
  ['a network without a name', ['networks', '- name: MANAGEMENT-NET\n    network-group', '- network-group']],
  ['a server without an id', ['servers', '- id: controller1\n    ip', '- ip']],
  ['no NIC mapping in the list', ['nic_mappings', /nic-mappings:[\s\S]*/, 'nic-mappings: []\n']],
  [
    'nothing behind the list of server groups',
    ['server_groups', /server-groups:[\s\S]*/, 'server-groups:\n'],
  ],
  ['no server role in the list', ['server_roles', /server-roles:[\s\S]*/, 'server-roles: []\n']],
  ['no server in the list', ['servers', /servers:[\s\S]*/, 'servers: []\n']],
  ['a map for the list of networks', ['networks', /networks:[\s\S]*/, 'networks: {a: b}\n']],
  [
    'no component in a cluster',
    [
      'control_plane',
      /service-components:\n {10}- lifecycle-manager\n[\s\S]*?( {4}resources)/,
      'service-components: []\n$1',
    ],
  ],
  [
    'no list of components in a cluster',
    ['control_plane', / {8}service-components:\n {10}- lifecycle-manager\n[\s\S]*?( {4}resources)/, '$1'],
  ],
  [
    'no common component',
    [
      'control_plane',
      /common-service-components:\n {6}- lifecycle-manager-target\n {6}- stunnel/,
      'common-service-components: []',
    ],
  ],
  ['no clusters', ['control_plane', /clusters:[\s\S]*?( {4}resources)/, 'clusters: []\n$1']],
  ['clusters left out', ['control_plane', / {4}clusters:[\s\S]*?( {4}resources)/, '$1']],
  ['a component misspelt', ['control_plane', '- keystone-api', '- keystone-apj']],
  ['a component that is a map', ['control_plane', '- mysql', '- {a: b}\n          - mysqlx']],
  ['a component that is a number', ['control_plane', '- rabbitmq', '- 12']],
  ['a group renamed where it is defined', ['network_groups', 'name: MANAGEMENT', 'name: MGMT']],
  ['a group with the name of another one', ['network_groups', 'name: EXTERNAL-API', 'name: MANAGEMENT']],
  ['a role with the name of another one', ['server_roles', 'name: COMPUTE-ROLE', 'name: CONTROLLER-ROLE']],
  ['a server group with the name of another one', ['server_groups', 'name: RACK2', 'name: RACK1']],
  ['a role renamed where it is defined', ['server_roles', 'name: COMPUTE-ROLE', 'name: COMPUTER-ROLE']],
  ['the group of a network misspelt', ['networks', 'network-group: MANAGEMENT', 'network-group: MANAGMENT']],
  ['the group on an interface misspelt', ['net_interfaces', '- MANAGEMENT', '- MANAGMENT']],
  ['the group on an interface in lower case', ['net_interfaces', '- MANAGEMENT', '- management']],
  ['a group on an interface that is nothing', ['net_interfaces', '- MANAGEMENT', '- ~']],
  ['the role of a server misspelt', ['servers', 'role: CONTROLLER-ROLE', 'role: CONTROLER-ROLE']],
  ['the group of a server misspelt', ['servers', 'server-group: RACK1', 'server-group: RAK1']],
  [
    'the role of a cluster misspelt',
    ['control_plane', 'server-role: CONTROLLER-ROLE', 'server-role: CONTROLER-ROLE'],
  ],
  ['a zone misspelt', ['control_plane', '- RACK2', '- RAK2']],
  ['a child of a server group misspelt', ['server_groups', '- RACK1\n', '- RAK1\n']],
  ['a network of a server group misspelt', ['server_groups', '- MANAGEMENT-NET', '- MANAGMENT-NET']],
  [
    'the interface model of a role misspelt',
    ['server_roles', 'interface-model: COMPUTE-INTERFACES', 'interface-model: COMPUTE-INTERFACE'],
  ],
  [
    'the disk model of a role misspelt',
    ['server_roles', 'disk-model: COMPUTE-DISKS', 'disk-model: COMPUTE-DISK'],
  ],
  ['a server group with two parents', ['server_groups', '- RACK2\n', '- RACK1\n']],
  ['a NIC mapping without ports', ['nic_mappings', / {4}physical-ports:[\s\S]*/, '']],
  ['a port misspelt in the NIC mapping', ['nic_mappings', 'logical-name: hed1', 'logical-name: hde1']],
  ['a port twice in the NIC mapping', ['nic_mappings', 'logical-name: hed1', 'logical-name: hed2']],
  ['a device misspelt in an interface model', ['net_interfaces', 'name: hed1', 'name: hde1']],
  [
    'the last device misspelt, on one server',
    ['net_interfaces', /(COMPUTE-INTERFACES[\s\S]*)name: hed1/, '$1name: hde1'],
  ],
  [
    'no interface in a model',
    ['net_interfaces', /(COMPUTE-INTERFACES\n {4}network-interfaces:)[\s\S]*/, '$1 []\n'],
  ],
  [
    'no group on an interface',
    ['net_interfaces', /(COMPUTE-INTERFACES[\s\S]*) {8}network-groups:[\s\S]*/, '$1'],
  ],
  [
    'no default endpoints',
    ['network_groups', 'component-endpoints:\n      - default', 'component-endpoints: []'],
  ],
  ['another subnet', ['networks', 'cidr: 192.168.10.0/24', 'cidr: 192.168.99.0/24']],
  ['a subnet with host bits', ['networks', 'cidr: 192.168.10.0/24', 'cidr: 192.168.10.3/24']],
  [
    'a subnet with host bits, and an address outside',
    ['networks', 'cidr: 192.168.10.0/24', 'cidr: 192.168.10.3/24'],
    ['servers', '192.168.10.3', '192.168.20.3'],
  ],
  [
    'a control plane twice',
    ['control_plane', /( {2}- name: control-plane-1\n)([\s\S]*)/, '$1$2  - name: copy\n$2'],
  ],
  [
    'a cluster twice',
    ['control_plane', /( {6}- name: cluster1\n)([\s\S]*?)( {4}resources)/, '$1$2      - name: copy\n$2$3'],
  ],
  [
    'a load balancer twice',
    [
      'control_plane',
      /( {6}- name: internal-lb\n)([\s\S]*?)( {6}- name: external-lb)/,
      '$1$2      - name: copy\n$2$3',
    ],
  ],
  ['a server twice', ['servers', /( {2}- id: controller1\n)([\s\S]*?)( {2}- id: controller2)/, '$1$2$1$2$3']],
  [
    'a role of a load balancer that another has',
    ['control_plane', '- public', '- public\n          - admin'],
  ],
  ['a provider that runs nowhere', ['control_plane', '          - ip-cluster\n', '          - haproxy\n']],
  ['the provider of both load balancers left out', ['control_plane', '          - ip-cluster\n', '']],
];
test('table', () => {
  writeFileSync(
    '/tmp/c1w/table.json',
    JSON.stringify(
      rows.map(([t, ...c]) => [t, saidOf(modelWith(c))]),
      null,
      1,
    ),
  );
});
