/** The page of `carrier-grade/cg-two-untagged`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'An interface carries two untagged networks.',
  why: 'A port has one native VLAN, so two untagged networks on it cannot be distinguished.',
  source: 'IEEE 802.1Q',
  ...cloudExample({
    'environment.json node-type.1.interface-map.0.logical-network-map.1.segment-id': '',
    'environment.json node-type.1.interface-map.0.logical-network-map.2': {
      name: 'tenant',
      type: 'vlan',
      'segment-id': '',
      'network-address': { cidr: '10.40.7.0/24', 'start-address': '10.40.7.120' },
    },
  }),
};
