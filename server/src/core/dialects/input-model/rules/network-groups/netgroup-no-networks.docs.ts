/** The page of `input-model/netgroup-no-networks`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { guestExample, guestFiles } from './examples.js';
import { CROSS_CHECKS } from './sources-examples.js';

export const docs: RuleDocs = {
  summary: 'A network group with load balancers or endpoints has no network.',
  why: 'Endpoints and virtual addresses need addresses in a network of the group.',
  source: CROSS_CHECKS,
  bad: guestExample('component-endpoints:\n  - horizon', guestFiles('interface')),
  good: guestExample('component-endpoints:\n  - horizon', guestFiles('interface', 'network')),
};
