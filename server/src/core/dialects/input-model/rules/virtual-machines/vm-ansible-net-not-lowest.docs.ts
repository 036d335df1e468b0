/** The page of `input-model/vm-ansible-net-not-lowest`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { vmModel } from './vm-example.js';

const SECOND_PORT =
  '      - logical-name: hed2\n        type: simple-port\n        bus-address: "0000:01:02.0"\n';

/** The example with a second port, and the network of the address on one of the two. */
function withSecondPort(): Readonly<Record<string, string>> {
  const files = vmModel();
  const swap = (name: string, from: string, to: string) => (files[name] ?? '').replace(from, to);
  return {
    ...files,
    'data/vm_nics.yml': `${files['data/vm_nics.yml'] ?? ''}${SECOND_PORT}`,
    'data/vm_interfaces.yml': swap(
      'data/vm_interfaces.yml',
      '  - name: VM-INTERFACES\n    network-interfaces:\n      - name: ETH1\n        device:\n          name: hed1\n',
      '  - name: VM-INTERFACES\n    network-interfaces:\n      - name: ETH0\n        device:\n          name: hed1\n        network-groups:\n          - EXTERNAL-API\n      - name: ETH1\n        device:\n          name: hed2\n',
    ),
  };
}

import { good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  byHand: 'only the plan of the cloud says which port of the machine is on which network.',
  good,
  summary: 'The network with the address of a virtual server is not on its first port.',
  why: 'The hypervisor sets up the port with the lowest bus address first, and the deployer reaches the machine through that port.',
  bad: withSecondPort,
};
