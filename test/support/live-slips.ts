/**
 * Slips of people who type and paste, in the files of `examples/`: what becomes what, what is said of it, and what a fix
 * makes of it. They are tried in real VS Codes and over the wire.
 */

import type { Asked, LiveSlip, Said } from './live-slip.js';

const networks = 'input-model/data/networks.yml';
const interfaces = 'input-model/data/net_interfaces.yml';
const installer = 'installer-kvm/kvm-custom-ips.json';
const machines = 'installer-kvm/baremetal.csv';
const jsonPlan = 'json/lab.helion.json';
const plan = 'kvm/helion.yml';

const inNetworks: Asked = {
  hover: 'name: GUEST-NET\n    network-gr$0oup: GUEST',
  hoverSays: 'network',
  complete: 'network-group: GU$0EST',
  offers: 'INTERNAL-API',
};
/** Below a list that is misspelt nothing is known. */
const inInterfaces: Asked = {
  hover: 'prod$0uct:',
  hoverSays: 'format',
  complete: 'inetrface$0-models:',
  offers: 'interface-models',
};
const inInstaller: Asked = {
  hover: '"cloud_t$0ype"',
  hoverSays: 'cloud type',
  complete: '"cloud_type": "K$0VM"',
  offers: 'ESX',
};
const inPlan: Asked = {
  hover: 'rout$0ing: dvr',
  hoverSays: 'routing',
  complete: 'carried-by: undercloud$0-management',
  offers: 'overcloud-management',
};
const inJsonPlan: Asked = {
  hover: '"swift-st$0orage"',
  hoverSays: 'swift',
  complete: '"carried-by": "undercloud-$0management"',
  offers: 'storage',
};
const inMachines: Asked = {
  hover: '192.168.11.1,12,32768,931,Under$0cloud',
  hoverSays: 'role',
  complete: '192.168.11.1,12,32768,931,Under$0cloud',
  // A role of which the cloud has all machines is not offered.
  offers: 'OvercloudCompute',
};

const error = (rule: string, at: string, message: string): Said => ({ severity: 'error', rule, at, message });

export const liveSlips: readonly LiveSlip[] = [
  {
    title: 'keys in line with the dash of their item',
    file: networks,
    from: '  - name: SWIFT-NET-RACK1\n    network-group: SWIFT\n    vlanid: 1411\n    tagged-vlan: true\n    cidr: 10.22.1.0/24\n    gateway-ip: 10.22.1.1',
    to: '  - name: SWIFT-NET-RACK1\n  network-group: SWIFT\n  vlanid: 1411\n  tagged-vlan: true\n  cidr: 10.22.1.0/24\n  gateway-ip: 10.22.1.1',
    says: error(
      'common/yaml-indentation',
      'network-group: SWIFT',
      "'network-group' must be indented with 4 spaces, in line with 'name', not 2.",
    ),
    asks: inNetworks,
  },
  {
    title: 'no-break spaces as indentation',
    file: networks,
    from: '    vlanid: 1411',
    to: '  \u00a0\u00a0vlanid: 1411',
    says: error(
      'common/yaml-invisible-character',
      '\u00a0',
      'A no-break space is used where YAML needs a plain space.',
    ),
    asks: inNetworks,
  },
  {
    title: 'a tab as indentation',
    file: networks,
    from: '    vlanid: 1411',
    to: '\tvlanid: 1411',
    says: error('common/yaml-tab', '\t', 'YAML is indented with spaces, not with tabs.'),
    asks: inNetworks,
  },
  {
    title: 'no blank after a colon',
    file: networks,
    from: 'vlanid: 1411',
    to: 'vlanid:1411',
    says: error('common/yaml-colon', ':', "Missing space after the ':' of 'vlanid'."),
    asks: inNetworks,
  },
  {
    title: 'quotes of a word processor',
    file: networks,
    from: 'cidr: 10.22.1.0/24',
    to: 'cidr: “10.22.1.0/24”',
    says: error(
      'common/yaml-typographic',
      '“',
      'Typographic quotes are part of the value; YAML needs straight ones.',
    ),
    fixed: 'cidr: "10.22.1.0/24"',
    asks: inNetworks,
  },
  {
    title: 'an en dash before an item',
    file: networks,
    from: '- name: SWIFT-NET-RACK1',
    to: '– name: SWIFT-NET-RACK1',
    says: error('common/yaml-typographic', '–', "A typographic dash is used instead of '-'."),
    asks: inNetworks,
  },
  {
    title: 'an en dash in a range',
    file: networks,
    from: '203.0.113.10-203.0.113.99',
    to: '203.0.113.10–203.0.113.99',
    says: error('common/yaml-typographic', '–', "A typographic dash is used instead of '-'."),
    asks: inNetworks,
  },
  {
    title: 'a boolean in quotes',
    file: networks,
    from: 'vlanid: 1411\n    tagged-vlan: true',
    to: 'vlanid: 1411\n    tagged-vlan: "true"',
    says: error(
      'input-model/schema-violation',
      '"true"',
      "'tagged-vlan' must be true or false, without quotes.",
    ),
    asks: inNetworks,
  },
  {
    title: 'a number with a leading zero',
    file: networks,
    from: 'vlanid: 1411',
    to: 'vlanid: 01411',
    says: {
      ...error('common/number-spelling', '01411', "'01411' means 777: YAML 1.1 reads it as an octal number."),
      severity: 'warning',
    },
    fix: 'first',
    asks: inNetworks,
  },
  {
    title: 'an address with a leading zero',
    file: plan,
    from: 'cidr: 192.168.11.0/24',
    to: 'cidr: 192.168.011.0/24',
    says: error(
      'common/ip-leading-zero',
      '192.168.011.0/24',
      "'192.168.011.0' has a part with a leading zero, which some programs read as octal.",
    ),
    asks: inPlan,
  },
  {
    title: 'a merge conflict',
    file: networks,
    from: '    vlanid: 1411\n',
    to: '<<<<<<< HEAD\n    vlanid: 1411\n=======\n    vlanid: 1421\n>>>>>>> rack1\n',
    pasted: true,
    says: error('common/yaml-syntax', '<<<<<<< HEAD', 'Unresolved merge conflict.'),
    fix: 'first',
    asks: inNetworks,
  },
  {
    title: 'the ellipsis of a document',
    file: networks,
    from: '10.22.1.1\n\n  # Rack 2',
    to: '10.22.1.1\n  …\n  # Rack 2',
    says: error(
      'common/yaml-omission',
      '…',
      'This looks like a gap copied from a document. Write what belongs here.',
    ),
    fixed: '10.22.1.1\n  # Rack 2',
    fix: 'first',
    asks: inNetworks,
  },
  {
    title: 'a quote that is not closed',
    file: networks,
    from: 'name: SWIFT-NET-RACK1',
    to: "name: 'SWIFT-NET-RACK1",
    says: error('common/yaml-quote', "'SWIFT-NET-RACK1", 'Missing closing quote of this value.'),
    fixed: "name: 'SWIFT-NET-RACK1'",
    asks: inNetworks,
  },
  {
    title: 'a misspelt network group',
    file: networks,
    from: '- name: SWIFT-NET-RACK1\n    network-group: SWIFT',
    to: '- name: SWIFT-NET-RACK1\n    network-group: SWFIT',
    says: error(
      'input-model/network-unknown-group',
      'SWFIT',
      "Unknown network group 'SWFIT'. Did you mean 'SWIFT'?",
    ),
    asks: inNetworks,
  },
  {
    title: 'a misspelt top-level key',
    file: interfaces,
    from: 'interface-models:',
    to: 'inetrface-models:',
    says: error(
      'input-model/misspelt-list',
      'inetrface-models',
      "Unknown key 'inetrface-models' in this file. Did you mean 'interface-models'?",
    ),
    asks: inInterfaces,
  },
  {
    title: 'a comma that is missing in JSON',
    file: installer,
    from: '"compute_scale": 4,',
    to: '"compute_scale": 4',
    says: error('common/json-missing-comma', '"vsa_scale"', "Missing ',' before this."),
    vscodeSays: error('514', '"vsa_scale"', 'Expected comma'),
    asks: inInstaller,
  },
  {
    title: 'single quotes in JSON',
    file: installer,
    from: '"overcloud_dvr": "True"',
    to: `"overcloud_dvr": 'True'`,
    says: error(
      'common/json-single-quotes',
      "'True'",
      'JSON does not allow single quotes. Use straight double quotes.',
    ),
    vscodeSays: error('516', "'True'", 'Value expected'),
    asks: inInstaller,
  },
  {
    title: 'a comma that is missing in a plan in JSON',
    file: jsonPlan,
    from: '"controllers": 3,',
    to: '"controllers": 3',
    says: error('common/json-missing-comma', '"compute"', "Missing ',' before this."),
    asks: inJsonPlan,
  },
  {
    title: 'single quotes in a plan in JSON',
    file: jsonPlan,
    from: '"hypervisor": "kvm"',
    to: `"hypervisor": 'kvm'`,
    says: error(
      'common/json-single-quotes',
      "'kvm'",
      'JSON does not allow single quotes. Use straight double quotes.',
    ),
    asks: inJsonPlan,
  },
  {
    title: 'a machine with a field too few',
    file: machines,
    from: '192.168.11.13,24,131072,931,OvercloudCompute',
    to: '192.168.11.13,24,131072,OvercloudCompute',
    says: error(
      'baremetal/csv-column-count',
      'OvercloudCompute',
      "'OvercloudCompute' is field 7, but the role must be field 8: a field before it is missing.",
    ),
    fix: 'none',
    asks: inMachines,
  },
  {
    title: 'a misspelt key of a plan',
    file: plan,
    from: 'hypervisor: kvm',
    to: 'hypervisro: kvm',
    says: error(
      'plan/unknown-key',
      'hypervisro',
      "Unknown key 'hypervisro' in this file. Did you mean 'hypervisor'?",
    ),
    asks: inPlan,
  },
];
