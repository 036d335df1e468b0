/** The page of `input-model/component-port-range-vip`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ENDPOINT_SOURCE, ownComponent } from './examples.js';

export const docs: RuleDocs = {
  summary: 'An endpoint with a virtual address has a range of ports.',
  why: 'A load balancer forwards one port.',
  source: ENDPOINT_SOURCE,
  bad: ownComponent("endpoints:\n  - port: '7000:7010'\n    has-vip: true\n    roles:\n      - internal"),
  good: ownComponent("endpoints:\n  - port: '7000'\n    has-vip: true\n    roles:\n      - internal"),
};
