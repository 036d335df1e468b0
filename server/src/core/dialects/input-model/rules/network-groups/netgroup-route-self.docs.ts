/** The page of `input-model/netgroup-route-self`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { guestExample, guestFiles } from './examples.js';
import { CROSS_CHECKS } from './sources-examples.js';

export const docs: RuleDocs = {
  summary: 'A network group has a route to itself.',
  why: 'The networks of one group always reach each other through their gateways.',
  source: CROSS_CHECKS,
  bad: guestExample('routes:\n  - GUEST', guestFiles('network', 'interface')),
  good: guestExample('routes:\n  - MANAGEMENT', guestFiles('network', 'interface')),
};
