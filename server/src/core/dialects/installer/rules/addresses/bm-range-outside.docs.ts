/** The page of `installer/bm-range-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { UNDERCLOUD_END, UNDERCLOUD_START } from './bm-ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'The seed range or the undercloud range is not in the management network.',
  why: 'The seed and the undercloud cannot reach nodes with an address of another network. A sample for ESX with a VLAN has this mistake.',
  source: 'JSON page 1.1, section baremetal',
  ...kvmExample({ [UNDERCLOUD_START]: '192.168.140.23', [UNDERCLOUD_END]: '192.168.140.126' }),
};
