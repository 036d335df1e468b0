/** The page of `carrier-grade/cg-address-collision`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'Two hosts have the same address.',
  why: 'Two hosts with the same address disrupt each other, which is hard to find.',
  source: 'Address arithmetic',
  ...cloudExample({ [`${ANSIBLE}.vsd_address`]: '9.40.5.31' }),
};
