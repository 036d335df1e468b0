/** The page of `input-model/server-pxe-tagged`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, PLACES_SOURCE as source } from './servers-examples.js';

export const docs: RuleDocs = {
  summary: 'A server is installed over a tagged VLAN.',
  why: 'Machines that boot over the network send packets without a VLAN id.',
  source,
  bad: changed('data/networks.yml', 'tagged-vlan: false', 'vlanid: 100'),
  good,
};
