/** The page of `carrier-grade/cg-vsc-gateway`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'A gateway of the overlay is not that of the data center network.',
  why: 'Controllers and directors leave the data center network through its gateway; there is only one.',
  source: 'Sample files ansible.json and environment.json',
  ...cloudExample({ [`${ANSIBLE}.vsd_gateway`]: '9.40.5.2' }),
};
