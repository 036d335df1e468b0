/** The page of `input-model/lb-unknown-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample, networkGroupText } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A network group refers to an unknown load balancer.',
  why: 'The processor does not report it. Usually the load balancer has another name and is then missing from the network group.',
  source: 'Follows from the references of the input model',
  bad: balancerExample([{}], { 'data/network_groups.yml': networkGroupText(['- lb', '- extlb', '- lb3']) }),
  good: balancerExample([{}]),
};
