/** The page of `input-model/cp-region-name-with-regions`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample, regionsText } from './examples.js';
import { SOURCE } from './regions-examples.js';

export const docs: RuleDocs = {
  summary: 'A control plane has `region-name` although the model has `regions`.',
  why: 'The two could contradict each other. In a model with `regions`, only that list says what belongs to each region.',
  source: SOURCE,
  bad: planeExample({}, regionsText({ 'control-plane-1': ['all'] })),
  good: planeExample({ region: 'load-balancers: []' }, regionsText({ 'control-plane-1': ['all'] })),
};
