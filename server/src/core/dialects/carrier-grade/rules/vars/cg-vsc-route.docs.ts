/** The page of `carrier-grade/cg-vsc-route`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'The controllers of the overlay have no route to the DNS or the management network.',
  why: 'They use these networks for name resolution and management; both belong in vsc_route_mgmt_cidr.',
  source: 'Sample files ansible.json',
  ...cloudExample({ [`${ANSIBLE}.vsc_route_mgmt_cidr`]: ['9.41.2.0/24'] }),
};
