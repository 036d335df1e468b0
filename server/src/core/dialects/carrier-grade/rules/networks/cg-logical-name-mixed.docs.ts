/** The page of `carrier-grade/cg-logical-name-mixed`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'Networks are called by their plain names and by the terms of the product in one cloud.',
  why: 'The templates use one way or the other; names in environment.json and wr.json are compared letter by letter.',
  source: 'Sample environment files: CLM, CAN, BLS in the template denver, plain names in the others',
  ...cloudExample({ [`${NETWORKS}.2.name`]: 'BLS' }),
};
