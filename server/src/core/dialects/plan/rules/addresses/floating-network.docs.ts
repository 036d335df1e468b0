/** The page of plan/floating-network. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { FLOATING } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'Floating IPs are planned in a network that is not External.',
  why: 'External is the one network that reaches the internet or an intranet. A floating IP in another network cannot be reached from outside.',
  source: 'Technical overview 1.1, table Physical networks, row External: provides floating IPs',
  ...example(FLOATING, { good: 'floating-ips:\n', bad: 'floating-ips:\n  network: service\n' }),
};
