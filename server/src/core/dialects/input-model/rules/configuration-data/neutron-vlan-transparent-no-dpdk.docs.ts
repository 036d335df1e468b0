/** The page of `input-model/neutron-vlan-transparent-no-dpdk`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile } from '../../examples.js';
import { SOURCE, serviceExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'Networks are set to be VLAN-transparent, but no interface uses DPDK.',
  why: 'Only Open vSwitch with DPDK passes on the VLAN tags of guests.',
  source: SOURCE,
  bad: serviceExample('neutron', 'vlan_transparent: true'),
  good: serviceExample('neutron', 'vlan_transparent: true', {
    'data/net_interfaces.yml': `${exampleFile('data/net_interfaces.yml')}    dpdk-devices:
      - devices:
          - name: hed1
            driver: igb_uio
        components:
          - openvswitch
`,
  }),
};
