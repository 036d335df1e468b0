/** The page of `input-model/cp-uses-self`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, using } from './uses-examples.js';

export const docs: RuleDocs = {
  summary: 'A control plane uses components of itself.',
  why: 'The key `uses` is for what another control plane provides; its own components a control plane uses without saying so.',
  source: SOURCE,
  bad: using('control-plane-2', 'lifecycle-manager-target'),
  good: using('control-plane-1', 'keystone-api'),
};
