/** The page of `input-model/cp-regions-missing-multi`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample, regionsText, secondPlane } from './examples.js';
import { SOURCE } from './regions-examples.js';

export const docs: RuleDocs = {
  summary: 'A model has several control planes and no regions.',
  why: 'With one control plane, its `region-name` says which region it is. With more of them, `regions` must say which control plane has which services in which region.',
  source: SOURCE,
  bad: planeExample({ region: 'load-balancers: []', after: secondPlane('control-plane-2') }),
  good: planeExample(
    { region: 'load-balancers: []', after: secondPlane('control-plane-2') },
    regionsText({ 'control-plane-1': ['all'], 'control-plane-2': ['all'] }),
  ),
};
