/** The page of `plan/ipmi-shares-port`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'IPMI is on the same port as another network.',
  why: 'The management controller of a server has a separate port that works while the server is switched off. Networks of the operating system cannot use that port, and IPMI cannot use theirs.',
  source:
    'Technical overview 1.1, Physical assumptions: one IPMI port and at least one Ethernet port per server, on separate links',
  ...example(kvmPlan, { good: 'port: ipmi', bad: 'port: eth0' }),
};
