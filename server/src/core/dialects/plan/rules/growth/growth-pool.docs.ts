/** The page of plan/growth-pool. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { GROWTH } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The addresses of a network do not last for the planned growth.',
  why: 'When the pool is empty, the next node cannot be installed. To enlarge a subnet, every node in it must be changed.',
  source: 'Network preparation 1.1, address ranges',
  byHand: 'only you know which addresses are free in the subnet.',
  ...example(GROWTH, { good: '192.168.130.10-192.168.130.60', bad: '192.168.130.10-192.168.130.30' }),
};
