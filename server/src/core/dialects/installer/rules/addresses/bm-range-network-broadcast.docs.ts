/** The page of `installer/bm-range-network-broadcast`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { UNDERCLOUD_END } from './bm-ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'The seed range or the undercloud range contains the network or broadcast address.',
  why: 'The first address of a subnet names the subnet, and the last one is its broadcast address; no host can have either.',
  source: 'Address arithmetic',
  ...kvmExample({ [UNDERCLOUD_END]: '192.168.130.255' }),
};
