/** The page of `carrier-grade/cg-vsc-tul-cidr`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'The underlay address with prefix is not the underlay address with the prefix of tenant.',
  why: 'Both keys contain the same address of the controller, one of them with its prefix. If they differ, it is configured only in part.',
  source: 'Sample files ansible.json and environment.json',
  ...cloudExample({ [`${ANSIBLE}.vsc_tul_cidr`]: '10.40.6.33/24' }),
};
