/** The page of `carrier-grade/cg-logical-name-mixed`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'Networks have both plain names and terms of the product in one cloud.',
  why: 'A template uses only one of the two, and names in environment.json and wr.json are compared letter by letter.',
  source: 'Sample environment files: CLM, CAN, BLS in the template denver, plain names in the others',
  ...cloudExample({ [`${NETWORKS}.2.name`]: 'BLS' }),
};
