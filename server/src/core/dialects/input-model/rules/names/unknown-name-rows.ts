/** The rules about names that are defined nowhere: what each is about, why it matters, and a model that breaks it. */
import type { Severity } from '../../../../rules/rule.js';
import { exampleFile } from '../../examples.js';

export interface UnknownNameRow {
  readonly id: string;
  readonly severity: Severity;
  /** With its article: `A server role`. */
  readonly what: string;
  readonly why: string;
  /** Files in place of those of the example model. */
  readonly bad: () => Readonly<Record<string, string>>;
}

const MISSING = 'The configuration processor rejects the model.';

/** A file of the example model in which one stretch reads otherwise. */
function changed(name: string, from: string | RegExp, to: string): () => Readonly<Record<string, string>> {
  return () => ({ [name]: exampleFile(name).replace(from, to) });
}

const row = (
  id: string,
  what: string,
  bad: UnknownNameRow['bad'],
  severity: Severity = 'error',
  why = MISSING,
): UnknownNameRow => ({ id, severity, what, why, bad });

const more = (name: string, text: string) => () => ({
  [`data/${name}`]: `product:\n  version: 2\n\n${text}`,
});

export const unknownNameRows: readonly UnknownNameRow[] = [
  row('server-unknown-role', 'The role of a server', changed('data/servers.yml', /role: .*/, 'role: NOBODY')),
  row(
    'server-unknown-group',
    'The group of a server',
    changed('data/servers.yml', /server-group: .*/, 'server-group: NOWHERE'),
  ),
  row(
    'server-unknown-nic-mapping',
    'The NIC mapping of a server',
    changed('data/servers.yml', /nic-mapping: .*/, 'nic-mapping: NOTHING'),
  ),
  row(
    'vm-unknown-hypervisor',
    'The hypervisor of a virtual machine',
    changed('data/servers.yml', /( +)role: .*/, '$&\n$1hypervisor-id: nobody'),
  ),
  row(
    'role-unknown-disk-model',
    'The disk model of a role',
    changed('data/server_roles.yml', /disk-model: .*/, 'disk-model: NOTHING'),
  ),
  row(
    'role-unknown-interface-model',
    'The interface model of a role',
    changed('data/server_roles.yml', /interface-model: .*/, 'interface-model: NOTHING'),
  ),
  row(
    'role-unknown-memory-model',
    'The memory model of a role',
    changed('data/server_roles.yml', /( +)disk-model: .*/, '$&\n$1memory-model: NOTHING'),
  ),
  row(
    'role-unknown-cpu-model',
    'The CPU model of a role',
    changed('data/server_roles.yml', /( +)disk-model: .*/, '$&\n$1cpu-model: NOTHING'),
    'error',
    'The configuration processor does not look, and fails while it assigns processors to servers of the role.',
  ),
  row(
    'cp-unknown-role',
    'The server role of a cluster or resource group',
    changed('data/control_plane.yml', /server-role: .*/, 'server-role: NOBODY'),
  ),
  row(
    'cp-unknown-component',
    'A service component of a control plane',
    changed('data/control_plane.yml', /- keystone-api/, '- keystone-apy'),
  ),
  row(
    'cp-configdata-unknown',
    'Configuration data of a control plane',
    changed('data/control_plane.yml', /( +)clusters:/, '$1configuration-data:\n$1  - NOTHING\n$&'),
  ),
  row(
    'cp-uses-unknown-cp',
    'A control plane that another one uses',
    changed('data/control_plane.yml', /( +)clusters:/, '$1uses:\n$1  - from: elsewhere\n$&'),
  ),
  row(
    'cp-uses-unknown-component',
    'A component that a control plane takes from another one',
    changed(
      'data/control_plane.yml',
      /( +)clusters:/,
      '$1uses:\n$1  - from: elsewhere\n$1    service-components:\n$1      - nothing-api\n$&',
    ),
  ),
  row(
    'zone-unknown',
    'A failure zone',
    changed('data/control_plane.yml', /( +)clusters:/, '$1failure-zones:\n$1  - NOWHERE\n$&'),
  ),
  row(
    'region-unknown-cp',
    'The control plane of a region',
    more(
      'regions.yml',
      'regions:\n  - name: region9\n    includes:\n      - control-plane: elsewhere\n        services:\n          - all\n',
    ),
  ),
  row(
    'region-unknown-service',
    'A service of a region',
    more(
      'regions.yml',
      'regions:\n  - name: region9\n    includes:\n      - control-plane: control-plane-1\n        services:\n          - nothing\n',
    ),
  ),
  row(
    'sg-unknown-child',
    'A server group in another one',
    changed('data/server_groups.yml', /( +)- name: .*/, '$&\n$1  server-groups:\n$1    - NOWHERE'),
  ),
  row(
    'sg-unknown-network',
    'A network of a server group',
    changed('data/server_groups.yml', /networks:\n( +)- .*/, '$&\n$1- NOTHING'),
  ),
  row(
    'network-unknown-group',
    'The network group of a network',
    changed('data/networks.yml', /network-group: .*/, 'network-group: NOTHING'),
  ),
  row(
    'netgroup-unknown-component',
    'A component endpoint of a network group',
    changed(
      'data/network_groups.yml',
      /( +)- name: MANAGEMENT/,
      '$&\n$1  component-endpoints:\n$1    - nothing-api',
    ),
  ),
  row(
    'netgroup-route-unknown',
    'The target of a route',
    changed('data/network_groups.yml', /( +)- name: MANAGEMENT/, '$&\n$1  routes:\n$1    - NOWHERE'),
  ),
  row(
    'ifmodel-unknown-netgroup',
    'A network group of an interface',
    changed('data/net_interfaces.yml', /network-groups:\n( +)- .*/, '$&\n$1- NOTHING'),
  ),
  row(
    'ifmodel-dpdk-unknown-component',
    'The component of DPDK devices',
    changed(
      'data/net_interfaces.yml',
      /( +)- name: ([\s\S]*?)network-interfaces:/,
      '$1- name: $2dpdk-devices:\n$1    - devices: []\n$1      components:\n$1        - nothing\n$1  network-interfaces:',
    ),
  ),
  row(
    'nic-unknown-device-type',
    'The device type of a port',
    changed('data/nic_mappings.yml', /( +)type: simple-port/, "$&\n$1nic-device-type: '8086:0000'"),
  ),
  row(
    'nic-device-type-unknown-family',
    'The family of a NIC device type',
    more(
      'nics.yml',
      "nic-device-types:\n  - name: '8086:1234'\n    family: NOTHING\n    device-id: '1234'\n    type: simple-port\n",
    ),
  ),
  row(
    'firewall-unknown-group',
    'A network group of firewall rules',
    changed('data/firewall_rules.yml', /network-groups:\n( +)- .*/, 'network-groups:\n$1- NOTHING'),
  ),
  row(
    'configdata-unknown-service',
    'A service of configuration data',
    more(
      'config.yml',
      'configuration-data:\n  - name: CONFIG\n    services:\n      - nothing\n    data: {}\n',
    ),
    'warning',
    'The data reaches no service.',
  ),
  row(
    'audit-unknown-service',
    'A service of the audit settings',
    changed(
      'cloudConfig.yml',
      /( +)name: .*/,
      '$&\n$1audit-settings:\n$1  enabled-services:\n$1    - nothing',
    ),
    'warning',
    'The setting has no effect.',
  ),
  row(
    'lb-unknown-provider',
    'The provider of a load balancer',
    changed('data/control_plane.yml', /provider: .*/, 'provider: nothing'),
  ),
  row(
    'lb-unknown-component',
    'A component of a load balancer',
    changed('data/control_plane.yml', /components:\n( +)- default/, 'components:\n$1- nothing-api'),
  ),
  row(
    'cpu-unknown-component',
    'The component of a CPU assignment',
    more(
      'cpu.yml',
      'cpu-models:\n  - name: CPU\n    assignments:\n      - components:\n          - nothing\n        cpu:\n          - processor-ids: 0-1\n            role: vm\n',
    ),
  ),
  row(
    'component-unknown-service',
    'The service of a service component',
    more(
      'components.yml',
      'service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: nothing\n',
    ),
  ),
  row(
    'component-consumers-allowed-unknown',
    'A service that may consume several times',
    more(
      'components.yml',
      'service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: nova\n    multi-consumers:\n      default: block\n      allowed:\n        - nothing\n',
    ),
  ),
  row(
    'component-consumers-blocked-unknown',
    'A service that may not consume several times',
    more(
      'components.yml',
      'service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: nova\n    multi-consumers:\n      default: allow\n      blocked:\n        - nothing\n',
    ),
  ),
  row(
    'passthrough-unknown-server',
    'A server with data to pass through',
    more('pass.yml', 'pass-through:\n  servers:\n    - id: nobody\n      data:\n        a: b\n'),
  ),
  row(
    'dcn-unknown-netgroup',
    'A network group of the DCN settings',
    more(
      'dcn.yml',
      'configuration-data:\n  - name: DCN\n    services:\n      - dcn\n    data:\n      vsc_mgmt_net: NOTHING\n',
    ),
  ),
  row(
    'windriver-unknown-network',
    'A network of the Wind River settings',
    more(
      'wr.yml',
      'configuration-data:\n  - name: WR\n    services:\n      - windriver\n    data:\n      property-groups:\n        properties:\n          logical-interface:\n            - name: infra0\n              networks:\n                - name: NOTHING\n',
    ),
  ),
];
