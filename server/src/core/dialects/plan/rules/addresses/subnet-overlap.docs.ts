/** The page of `plan/subnet-overlap`. */
import { ownVlanAndSubnetSource } from '../../../../architecture/networks.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The subnets of two networks overlap.',
  why: 'A server with an address in both subnets cannot tell which network to use, and routers cannot tell the networks apart. Each logical network has its own IP subnet.',
  source: ownVlanAndSubnetSource,
  ...example(kvmPlan, {
    good: 'cidr: 192.168.132.0/24, gateway-ip: 192.168.132.1',
    bad: 'cidr: 192.168.131.0/24, gateway-ip: 192.168.131.2',
  }),
};
