/** The page of `carrier-grade/cg-product-version`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The version of the product is missing or not 1.',
  why: 'Every file of the model has the version of its format, which is always 1.',
  source: 'Every sample file of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ 'definition.json product.version': 2 }),
};
