/** The page of `plan/address-reserved`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { RESERVED } from './section-examples.js';

export const docs: RuleDocs = {
  summary: 'A machine has an address that its network reserves.',
  why: 'Reserved addresses are kept for other devices or for later. A machine that has one of them is in the way of what comes.',
  source: 'Network preparation 1.1, address ranges',
  ...example(RESERVED, { good: 'address: 192.168.130.21', bad: 'address: 192.168.130.221' }),
};
