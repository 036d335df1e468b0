/** The page of `carrier-grade/cg-ccp-member-count`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { FILE } from './control-planes-examples.js';

export const docs: RuleDocs = {
  summary: 'A tier has a number of members that it cannot have.',
  why: 'The tier of controllers has three; the tier of DCN nodes has as many as there are controllers of the overlay, two with high availability and one without.',
  source: 'Sample files ccp-dcn-esx.json; installation page of the template sacramento',
  ...cloudExample({ [`${FILE} tiers.1.member-count`]: 2 }),
};
