/** The page of `input-model/lb-netgroup-multi-cp`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample, regionsText, secondPlane } from '../control-planes/examples.js';
import { networkGroupText } from './examples.js';
import { INLINE, SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'A network group defines a load balancer in a model with several control planes.',
  why: 'The control plane that the load balancer serves would be ambiguous.',
  source: SOURCE,
  bad: planeExample(
    { region: 'control-plane-prefix: cp1', after: secondPlane('control-plane-2') },
    {
      ...regionsText({ 'control-plane-1': ['all'], 'control-plane-2': ['all'] }),
      'data/network_groups.yml': networkGroupText(INLINE),
    },
  ),
  good: planeExample({}, { 'data/network_groups.yml': networkGroupText(INLINE) }),
};
