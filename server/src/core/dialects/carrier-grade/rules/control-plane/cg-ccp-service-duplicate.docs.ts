/** The page of `carrier-grade/cg-ccp-service-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { FILE } from './control-planes-examples.js';

export const docs: RuleDocs = {
  summary: 'A service is listed twice in a tier.',
  why: 'It is installed only once. The second entry was probably meant for another service.',
  source: 'Arithmetic',
  ...cloudExample({ [`${FILE} tiers.1.services.3.name`]: 'mysql' }),
};
