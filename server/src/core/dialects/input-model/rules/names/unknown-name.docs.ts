/** The pages of the rules about names that are defined nowhere. */
import type { ExampleFiles, RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';

const MISSING = 'The configuration processor rejects the model.';

/** `what`: with its article, `A server role`. `bad`: files in place of those of the example model. */
const unknown = (what: string, bad: () => ExampleFiles, why = MISSING): RuleDocs => ({
  summary: `${what} is not defined in the model.`,
  why,
  source: 'Ardana configuration processor, checks of references',
  bad: () => exampleModel(bad()),
  good: () => exampleModel(),
});

/** A file of the example model in which one stretch reads otherwise. */
function changed(name: string, from: string | RegExp, to: string): () => ExampleFiles {
  return () => ({ [name]: exampleFile(name).replace(from, to) });
}

const more = (name: string, text: string) => () => ({
  [`data/${name}`]: `product:\n  version: 2\n\n${text}`,
});

/** Services are what the product has; which of them was meant cannot be told from a word that is like none. */
const SERVICE = 'only the person who wrote the name knows which service is meant.';

export const docs = {
  'input-model/server-unknown-role': unknown(
    'The role of a server',
    changed('data/servers.yml', /role: .*/, 'role: ABSENT'),
  ),
  'input-model/server-unknown-group': unknown(
    'The group of a server',
    changed('data/servers.yml', /server-group: .*/, 'server-group: NOWHERE'),
  ),
  'input-model/server-unknown-nic-mapping': unknown(
    'The NIC mapping of a server',
    changed('data/servers.yml', /nic-mapping: .*/, 'nic-mapping: NOTHING'),
  ),
  'input-model/vm-unknown-hypervisor': unknown(
    'The hypervisor of a virtual machine',
    changed('data/servers.yml', /( +)role: .*/, '$&\n$1hypervisor-id: absent'),
  ),
  'input-model/role-unknown-disk-model': unknown(
    'The disk model of a role',
    changed('data/server_roles.yml', /disk-model: .*/, 'disk-model: NOTHING'),
  ),
  'input-model/role-unknown-interface-model': unknown(
    'The interface model of a role',
    changed('data/server_roles.yml', /interface-model: .*/, 'interface-model: NOTHING'),
  ),
  'input-model/role-unknown-memory-model': unknown(
    'The memory model of a role',
    changed('data/server_roles.yml', /( +)disk-model: .*/, '$&\n$1memory-model: NOTHING'),
  ),
  'input-model/role-unknown-cpu-model': unknown(
    'The CPU model of a role',
    changed('data/server_roles.yml', /( +)disk-model: .*/, '$&\n$1cpu-model: NOTHING'),
    'The configuration processor does not check it and fails while it assigns processors to servers of the role.',
  ),
  'input-model/cp-unknown-role': unknown(
    'The server role of a cluster or resource group',
    changed('data/control_plane.yml', /server-role: .*/, 'server-role: ABSENT'),
  ),
  'input-model/cp-unknown-component': unknown(
    'A service component of a control plane',
    changed('data/control_plane.yml', /- keystone-api/, '- keystone-apy'),
  ),
  'input-model/cp-configdata-unknown': unknown(
    'Configuration data of a control plane',
    changed('data/control_plane.yml', /( +)clusters:/, '$1configuration-data:\n$1  - NOTHING\n$&'),
  ),
  'input-model/cp-uses-unknown-cp': unknown(
    'A control plane that another one uses',
    changed('data/control_plane.yml', /( +)clusters:/, '$1uses:\n$1  - from: elsewhere\n$&'),
  ),
  'input-model/cp-uses-unknown-component': unknown(
    'A component that a control plane uses from another one',
    changed(
      'data/control_plane.yml',
      /( +)clusters:/,
      '$1uses:\n$1  - from: elsewhere\n$1    service-components:\n$1      - nothing-api\n$&',
    ),
  ),
  'input-model/zone-unknown': unknown(
    'A failure zone',
    changed('data/control_plane.yml', /( +)clusters:/, '$1failure-zones:\n$1  - NOWHERE\n$&'),
  ),
  'input-model/region-unknown-cp': unknown(
    'The control plane of a region',
    more(
      'regions.yml',
      'regions:\n  - name: region9\n    includes:\n      - control-plane: elsewhere\n        services:\n          - all\n',
    ),
  ),
  'input-model/region-unknown-service': {
    byHand: SERVICE,
    ...unknown(
      'A service of a region',
      more(
        'regions.yml',
        'regions:\n  - name: region9\n    includes:\n      - control-plane: control-plane-1\n        services:\n          - nothing\n',
      ),
    ),
  },
  'input-model/sg-unknown-child': unknown(
    'A server group in another one',
    changed('data/server_groups.yml', /( +)- name: .*/, '$&\n$1  server-groups:\n$1    - NOWHERE'),
  ),
  'input-model/sg-unknown-network': unknown(
    'A network of a server group',
    changed('data/server_groups.yml', /networks:\n( +)- .*/, '$&\n$1- NOTHING'),
  ),
  'input-model/network-unknown-group': unknown(
    'The network group of a network',
    changed('data/networks.yml', /network-group: .*/, 'network-group: NOTHING'),
  ),
  'input-model/netgroup-unknown-component': unknown(
    'A component endpoint of a network group',
    changed(
      'data/network_groups.yml',
      /( +)- name: MANAGEMENT/,
      '$&\n$1  component-endpoints:\n$1    - nothing-api',
    ),
  ),
  'input-model/netgroup-route-unknown': unknown(
    'The target of a route',
    changed('data/network_groups.yml', /( +)- name: MANAGEMENT/, '$&\n$1  routes:\n$1    - NOWHERE'),
  ),
  'input-model/ifmodel-unknown-netgroup': unknown(
    'A network group of an interface',
    changed('data/net_interfaces.yml', /network-groups:\n( +)- .*/, '$&\n$1- NOTHING'),
  ),
  'input-model/ifmodel-dpdk-unknown-component': unknown(
    'The component of DPDK devices',
    changed(
      'data/net_interfaces.yml',
      /( +)- name: ([\s\S]*?)network-interfaces:/,
      '$1- name: $2dpdk-devices:\n$1    - devices: []\n$1      components:\n$1        - nothing\n$1  network-interfaces:',
    ),
  ),
  'input-model/nic-unknown-device-type': unknown(
    'The device type of a port',
    changed('data/nic_mappings.yml', /( +)type: simple-port/, "$&\n$1nic-device-type: '8086:0000'"),
  ),
  'input-model/nic-device-type-unknown-family': unknown(
    'The family of a NIC device type',
    more(
      'nics.yml',
      "nic-device-types:\n  - name: '8086:1234'\n    family: NOTHING\n    device-id: '1234'\n    type: simple-port\n",
    ),
  ),
  'input-model/firewall-unknown-group': unknown(
    'A network group of firewall rules',
    changed('data/firewall_rules.yml', /network-groups:\n( +)- .*/, 'network-groups:\n$1- NOTHING'),
  ),
  'input-model/configdata-unknown-service': {
    byHand: SERVICE,
    ...unknown(
      'A service of configuration data',
      more(
        'config.yml',
        'configuration-data:\n  - name: CONFIG\n    services:\n      - nothing\n    data: {}\n',
      ),
      'The data reaches no service.',
    ),
  },
  'input-model/audit-unknown-service': {
    byHand: SERVICE,
    ...unknown(
      'A service of the audit settings',
      changed(
        'cloudConfig.yml',
        /( +)name: .*/,
        '$&\n$1audit-settings:\n$1  enabled-services:\n$1    - nothing',
      ),
      'The setting has no effect.',
    ),
  },
  'input-model/lb-unknown-provider': unknown(
    'The provider of a load balancer',
    changed('data/control_plane.yml', /provider: .*/, 'provider: nothing'),
  ),
  'input-model/lb-unknown-component': unknown(
    'A component of a load balancer',
    changed('data/control_plane.yml', /components:\n( +)- default/, 'components:\n$1- nothing-api'),
  ),
  'input-model/cpu-unknown-component': unknown(
    'The component of a CPU assignment',
    more(
      'cpu.yml',
      'cpu-models:\n  - name: CPU\n    assignments:\n      - components:\n          - nothing\n        cpu:\n          - processor-ids: 0-1\n            role: vm\n',
    ),
  ),
  'input-model/component-unknown-service': {
    byHand: SERVICE,
    ...unknown(
      'The service of a service component',
      more(
        'components.yml',
        'service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: nothing\n',
      ),
    ),
  },
  'input-model/component-consumers-allowed-unknown': {
    byHand: SERVICE,
    ...unknown(
      'A service in `consumers-allowed`',
      more(
        'components.yml',
        'service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: nova\n    multi-consumers:\n      default: block\n      allowed:\n        - nothing\n',
      ),
    ),
  },
  'input-model/component-consumers-blocked-unknown': {
    byHand: SERVICE,
    ...unknown(
      'A service in `consumers-blocked`',
      more(
        'components.yml',
        'service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: nova\n    multi-consumers:\n      default: allow\n      blocked:\n        - nothing\n',
      ),
    ),
  },
  'input-model/passthrough-unknown-server': unknown(
    'A server with data to pass through',
    more('pass.yml', 'pass-through:\n  servers:\n    - id: absent\n      data:\n        a: b\n'),
  ),
  'input-model/dcn-unknown-netgroup': unknown(
    'A network group of the DCN settings',
    more(
      'dcn.yml',
      'configuration-data:\n  - name: DCN\n    services:\n      - dcn\n    data:\n      vsc_mgmt_net: NOTHING\n',
    ),
  ),
  'input-model/windriver-unknown-network': unknown(
    'A network of the Wind River settings',
    more(
      'wr.yml',
      'configuration-data:\n  - name: WR\n    services:\n      - windriver\n    data:\n      property-groups:\n        properties:\n          logical-interface:\n            - name: infra0\n              networks:\n                - name: NOTHING\n',
    ),
  ),
  'input-model/definition-misspelt': {
    summary:
      'A name is misspelt in its definition: it is unused, and several references are to an undefined name.',
    why: `${MISSING} The references are right, so correcting the definition fixes all of them.`,
    source: 'Ardana configuration processor, checks of references',
    bad: () => exampleModel(changed('data/network_groups.yml', 'name: MANAGEMENT', 'name: MANAGEMNT')()),
    good: () => exampleModel(),
  },
} satisfies Record<string, RuleDocs>;
