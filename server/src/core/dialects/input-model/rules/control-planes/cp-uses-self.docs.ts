/** The page of `input-model/cp-uses-self`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, using } from './uses-examples.js';

export const docs: RuleDocs = {
  summary: 'A control plane refers to itself in `uses`.',
  why: 'The key `uses` is for components of other control planes. A control plane can always use its own.',
  source: SOURCE,
  bad: using('control-plane-2', 'lifecycle-manager-target'),
  good: using('control-plane-1', 'keystone-api'),
};
