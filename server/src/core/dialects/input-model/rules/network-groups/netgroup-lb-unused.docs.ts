/** The page of `input-model/netgroup-lb-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { guestExample, guestFiles } from './examples.js';
import { CROSS_CHECKS } from './sources-examples.js';

export const docs: RuleDocs = {
  summary: 'A network group has load balancers but is not in any interface model.',
  why: 'No server is in the group, so no server can provide the virtual addresses.',
  source: CROSS_CHECKS,
  bad: guestExample('load-balancers:\n  - internal-lb', guestFiles('network')),
  good: guestExample('', guestFiles('network', 'interface')),
};
