/** The page of `input-model/lb-multiple-netgroups`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample, networkGroupText } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'Two network groups list the same load balancer.',
  why: 'Its virtual addresses come from the network of one group.',
  source: SOURCE,
  bad: balancerExample([{}], {
    'data/network_groups.yml': networkGroupText(
      ['- lb', '- extlb'],
      '  - name: EXTERNAL-API\n    hostname-suffix: extapi\n    load-balancers:\n      - lb\n',
    ),
  }),
  good: balancerExample([{}]),
};
