/** The page of `plan/carrier-differs`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';

const KEYS = 'network: external, vlan-type: tagged, vlan-id: 331, carried-by: external';

export const docs: RuleDocs = {
  summary:
    'A virtual network and the physical network that carries it differ in VLAN id, subnet, gateway or port.',
  why: 'A virtual External, Service or Management network is the physical network that carries it: one VLAN and one subnet, written twice. If the two differ, one is out of date, and switches and servers are configured for different networks. To avoid this, omit these keys from the virtual network.',
  source: 'Technical overview 1.1, Virtual networks: implemented as VLANs on the physical network',
  ...example(variant(kvmPlan, ['network: external, vlan-type: tagged, carried-by: external', KEYS]), {
    good: KEYS,
    bad: KEYS.replace('331', '341'),
  }),
};
