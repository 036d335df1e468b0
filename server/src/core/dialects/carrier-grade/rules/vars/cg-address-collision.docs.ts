/** The page of `carrier-grade/cg-address-collision`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'One address is given to two hosts.',
  why: 'Two hosts with one address disturb each other in ways that are hard to find.',
  source: 'Address arithmetic',
  ...cloudExample({ [`${ANSIBLE}.vsd_address`]: '9.40.5.31' }),
};
