/** The page of `input-model/netgroup-lb-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { guestExample, guestFiles } from './examples.js';
import { CROSS_CHECKS } from './sources-examples.js';

export const docs: RuleDocs = {
  summary: 'A network group has load balancers and is in no interface model.',
  why: 'No server is in the group, so that none can hold the virtual addresses.',
  source: CROSS_CHECKS,
  bad: guestExample('load-balancers:\n  - internal-lb', guestFiles('network')),
  good: guestExample('', guestFiles('network', 'interface')),
};
