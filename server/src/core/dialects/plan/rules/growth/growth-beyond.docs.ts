/** The page of `plan/growth-beyond`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { GROWTH } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The cloud is planned to become larger than a cloud can be.',
  why: 'The installer takes up to 100 nodes, and each role has its own limits. A cloud that outgrows them has to be divided, which is better planned than met.',
  source: 'Support matrix 1.1, table Bare-metal systems: at most 100 nodes',
  byHand: 'only you know how large the cloud becomes.',
  ...example(GROWTH, { good: 'compute: 20', bad: 'compute: 120' }),
};
