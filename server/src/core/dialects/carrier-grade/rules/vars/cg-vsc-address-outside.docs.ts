/** The page of `carrier-grade/cg-vsc-address-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'An address of the overlay is not on the network that it belongs to.',
  why: 'Controllers and directors meet on the data center network and reach the nodes through the tenant underlay; with an address of another subnet, they cannot reach other hosts.',
  source: 'Sample files ansible.json and environment.json',
  ...cloudExample({ [`${ANSIBLE}.vsd_address`]: '9.40.15.21' }),
};
