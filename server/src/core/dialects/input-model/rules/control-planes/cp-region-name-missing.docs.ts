/** The page of `input-model/cp-region-name-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample } from './examples.js';
import { SOURCE } from './regions-examples.js';

export const docs: RuleDocs = {
  summary: 'The region of the control plane is missing.',
  why: 'The catalogue lists the endpoints of all services under the name of a region.',
  source: SOURCE,
  bad: planeExample({ region: 'load-balancers: []' }),
  good: planeExample(),
};
