/** The page of `plan/ipmi-unrouted`. */
import { ipmiSeparateSource } from '../../../../architecture/networks.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The IPMI network has no gateway, so the management network has no route to it.',
  why: 'Ironic runs in the undercloud and powers servers on over IPMI, which is a separate network. Packets get there only through a router with an address in the IPMI subnet.',
  source: ipmiSeparateSource,
  ...example(kvmPlan, { good: 'gateway-ip: 192.168.11.254, ', bad: '' }),
};
