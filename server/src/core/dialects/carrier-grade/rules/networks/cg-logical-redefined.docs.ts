/** The page of `carrier-grade/cg-logical-redefined`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A network is defined with addresses at two interfaces.',
  why: 'A network is defined once, where its first interface is, and every other interface refers to it. Two definitions are two networks with the same name.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({
    'environment.json node-type.2.interface-map.0.logical-network-map.0': {
      name: 'management',
      type: 'vlan',
      'segment-id': '403',
      'network-address': { cidr: '10.40.3.0/24', 'start-address': '10.40.3.120', gateway: '10.40.3.1' },
    },
  }),
};
