/** The page of `carrier-grade/cg-vsc-ha-keys`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'High availability of the overlay controllers is on, but the second one is not described.',
  why: 'With vsc_ha_enabled there are two controllers, each with its own addresses and names: every key has a partner that ends in _ha.',
  source: 'Sample files ansible.json',
  ...cloudExample({ [`${ANSIBLE}.vsc_host_name_ha`]: undefined }),
};
