/** The page of plan/virtual-networks-missing. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A plan on ESX has no virtual networks.',
  why: 'On KVM every virtual network is a physical one seen by the cloud, so the list can be omitted. On ESX the networks ESX and ESX Tenant have VLANs that only the plan defines.',
  source: 'Technical overview 1.1, table Virtual networks for ESX',
  bad: esxPlan.replace(/virtual-networks:[\s\S]*?\n\n/, ''),
  good: esxPlan,
};
