/** The page of `input-model/netgroup-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { guestExample, guestFiles } from './examples.js';
import { CROSS_CHECKS } from './sources-examples.js';

export const docs: RuleDocs = {
  summary: 'A network group is not in any interface model, and no route leads to it.',
  why: 'No server is in the group, and its networks have no effect.',
  source: CROSS_CHECKS,
  bad: guestExample('', guestFiles('network')),
  good: guestExample('', guestFiles('network', 'interface')),
};
