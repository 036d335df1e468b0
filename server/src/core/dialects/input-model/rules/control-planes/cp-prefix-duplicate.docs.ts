/** The page of `input-model/cp-prefix-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample, regionsText, secondPlane } from './examples.js';
import { SOURCE } from './names-examples.js';

export const docs: RuleDocs = {
  summary: 'Two control planes have the same prefix.',
  why: 'The prefix is part of the host names of all servers of a control plane. Without a prefix, the name of the control plane is used.',
  source: SOURCE,
  bad: planeExample(
    {
      plane: 'control-plane-prefix: cp1',
      region: 'load-balancers: []',
      after: secondPlane('control-plane-2', 'control-plane-prefix: cp1'),
    },
    regionsText({ 'control-plane-1': ['all'], 'control-plane-2': ['all'] }),
  ),
  good: planeExample(
    {
      plane: 'control-plane-prefix: cp1',
      region: 'load-balancers: []',
      after: secondPlane('control-plane-2', 'control-plane-prefix: cp2'),
    },
    regionsText({ 'control-plane-1': ['all'], 'control-plane-2': ['all'] }),
  ),
};
