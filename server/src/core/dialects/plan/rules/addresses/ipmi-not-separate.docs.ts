/** The page of `plan/ipmi-not-separate`. */
import { ipmiSeparateSource } from '../../../../architecture/networks.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The subnet of IPMI overlaps that of the management network.',
  why: 'IPMI is a separate network to which the management network has a route. If both have the same addresses, routing is impossible, and Ironic cannot power on the servers.',
  source: ipmiSeparateSource,
  ...example(kvmPlan, {
    good: 'cidr: 192.168.11.0/24, gateway-ip: 192.168.11.254',
    bad: 'cidr: 192.168.130.0/24, gateway-ip: 192.168.130.254',
  }),
};
