/** The page of `carrier-grade/cg-vsc-subnet-prefix`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'A prefix or netmask is not that of the data center network.',
  why: 'Controllers and directors use it for their addresses there. With a wrong one, they cannot reach their neighbours.',
  source: 'Sample files ansible.json and environment.json',
  ...cloudExample({ [`${ANSIBLE}.vsc_dcm_ip_subnet`]: '25' }),
};
