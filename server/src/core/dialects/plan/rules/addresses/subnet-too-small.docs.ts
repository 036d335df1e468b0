/** The page of `plan/subnet-too-small`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';
import { NODES } from './too-few-addresses-examples.js';

export const docs: RuleDocs = {
  summary: 'A subnet has fewer addresses than there are nodes on the network.',
  why: 'Each of these nodes needs its own address there. On IPMI, servers without one cannot be powered on by Ironic and are never installed.',
  source: NODES,
  ...example(kvmPlan, {
    good: 'cidr: 192.168.11.0/24, gateway-ip: 192.168.11.254',
    bad: 'cidr: 192.168.11.0/29, gateway-ip: 192.168.11.6',
  }),
};
