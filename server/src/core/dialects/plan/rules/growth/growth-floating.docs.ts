/** The page of plan/growth-floating. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { GROWTH } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The pool of floating IPs does not last for the planned growth.',
  why: 'When the pool is empty, the next VM gets no public address.',
  source: 'Technical overview 1.1, Virtual networks for KVM, row External',
  byHand: 'only you know which other addresses are available.',
  ...example(GROWTH, { good: 'floating-ips: 90', bad: 'floating-ips: 150' }),
};
