/** The page of `carrier-grade/cg-ccp-tier-id-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { FILE } from './control-planes-examples.js';

export const docs: RuleDocs = {
  summary: 'Two tiers have the same id.',
  why: 'Host names contain the id of the tier, so two tiers with the same id would have the same host names.',
  source: 'Arithmetic',
  ...cloudExample({ [`${FILE} tiers.1.id`]: '1' }),
};
