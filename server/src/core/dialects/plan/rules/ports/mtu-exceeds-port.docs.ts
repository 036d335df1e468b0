/** The page of plan/mtu-exceeds-port. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { PORTS } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The MTU of a network is larger than that of its port.',
  why: 'The port drops packets that are too large, so small requests work and large ones hang.',
  source: 'Network preparation 1.1',
  ...example(PORTS, { good: 'active-backup, mtu: 9000', bad: 'active-backup, mtu: 1500' }),
};
