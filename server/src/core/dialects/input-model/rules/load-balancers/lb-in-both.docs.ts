/** The page of `input-model/lb-in-both`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample, networkGroupText } from './examples.js';
import { INLINE, SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'A network group defines a load balancer although control planes have their own.',
  why: 'Load balancers are defined either in network groups, as in older models, or in control planes. In the second case, network groups only refer to them.',
  source: SOURCE,
  bad: balancerExample([{}], {
    'data/network_groups.yml': networkGroupText(['- lb', '- extlb', ...INLINE]),
  }),
  good: balancerExample([{}]),
};
