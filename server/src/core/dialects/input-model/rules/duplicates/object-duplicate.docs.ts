/** The pages of the rules about objects with the same name. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { moreFile } from '../more-file.js';

const PORTS =
  '    physical-ports:\n      - logical-name: hed1\n        type: simple-port\n        bus-address: "0000:07:00.0"\n';

const FAMILY = "    vendor-id: '1234'\n    config-script: nic.sh\n    driver: nic\n";

const HIDDEN =
  'Other parts of the model refer to them by name. The configuration processor rejects the model.';

/** `bad`: a second object of a name that the example model has, or two of them. */
const twice = (what: string, bad: string, why = HIDDEN): RuleDocs => ({
  summary: `Two ${what.replace(/y$/, 'ie')}s have the same name.`,
  why,
  source: 'Ardana configuration processor',
  bad: () => exampleModel(moreFile(bad)),
  good: () => exampleModel(),
});

export const docs = {
  'input-model/disk-model-duplicate': twice(
    'disk model',
    'disk-models:\n  - name: COMPUTE-DISKS\n    volume-groups: []\n',
  ),
  'input-model/memory-model-duplicate': twice(
    'memory model',
    'memory-models:\n  - name: MEMORY\n  - name: MEMORY\n',
  ),
  'input-model/cpu-model-duplicate': twice('CPU model', 'cpu-models:\n  - name: CPU\n  - name: CPU\n'),
  'input-model/ifmodel-duplicate': twice(
    'interface model',
    'interface-models:\n  - name: COMPUTE-INTERFACES\n    network-interfaces: []\n',
  ),
  'input-model/role-duplicate': twice(
    'server role',
    'server-roles:\n  - name: COMPUTE-ROLE\n    interface-model: COMPUTE-INTERFACES\n    disk-model: COMPUTE-DISKS\n',
  ),
  'input-model/server-group-duplicate': twice('server group', 'server-groups:\n  - name: RACK1\n'),
  'input-model/nic-mapping-duplicate': twice('NIC mapping', `nic-mappings:\n  - name: TWO-PORTS\n${PORTS}`),
  'input-model/nic-device-type-duplicate': twice(
    'NIC device type',
    "nic-device-types:\n  - name: '1234:5678'\n    family: INTEL-82599\n    device-id: '5678'\n    type: simple-port\n  - name: '1234:5678'\n    family: MT-27520\n    device-id: '5679'\n    type: simple-port\n",
  ),
  'input-model/nic-device-family-duplicate': twice(
    'NIC device family',
    `nic-device-families:\n  - name: NIC\n${FAMILY}  - name: NIC\n${FAMILY}`,
  ),
  'input-model/region-duplicate': twice(
    'region',
    'regions:\n  - name: region1\n    includes: []\n  - name: region1\n    includes: []\n',
  ),
  'input-model/cp-duplicate': twice(
    'control plane',
    'control-planes:\n  - name: control-plane-1\n    clusters: []\n',
  ),
  'input-model/service-duplicate-name': twice(
    'service',
    'services:\n  - name: own\n    mnemonic: OWN\n  - name: own\n    mnemonic: OWN2\n',
  ),
  'input-model/component-duplicate-name': twice(
    'service component',
    'service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: nova\n  - name: own-api\n    mnemonic: OWN-API2\n    service: nova\n',
  ),
  'input-model/firewall-duplicate': twice(
    'firewall rule set',
    'firewall-rules:\n  - name: PING\n    network-groups:\n      - MANAGEMENT\n    rules: []\n',
    'Both are used, but the name in logs and comments no longer identifies one of them.',
  ),
} satisfies Record<string, RuleDocs>;
