/** The page of `input-model/cp-region-name-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample } from './examples.js';
import { SOURCE } from './regions-examples.js';

export const docs: RuleDocs = {
  summary: 'A model says nowhere which region its control plane is.',
  why: 'The endpoints of all services are entered in the catalogue under the name of a region.',
  source: SOURCE,
  bad: planeExample({ region: 'load-balancers: []' }),
  good: planeExample(),
};
