/** The page of `plan/carrier-differs`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';

const KEYS = 'network: external, vlan-type: tagged, vlan-id: 331, carried-by: external';

export const docs: RuleDocs = {
  summary:
    'A virtual network has another VLAN id, subnet, gateway or port than the physical network that it is.',
  why: 'A virtual External, Service or Management network is the physical network that carries it: one VLAN and one subnet, written down twice. Where the two disagree, one of them is out of date, and switches and servers are configured for different networks. What is written once cannot disagree: the virtual network may leave all of it out.',
  source: 'Technical overview 1.1, Virtual networks: implemented as VLANs on the physical network',
  ...example(variant(kvmPlan, ['network: external, vlan-type: tagged, carried-by: external', KEYS]), {
    good: KEYS,
    bad: KEYS.replace('331', '341'),
  }),
};
