/** The pages of the rules about keys that the section `vcenter` needs. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { VCENTER_SOURCE } from './vcenter-examples.js';

export const docs = {
  'installer/vcenter-provider-missing': {
    summary: 'The section `vcenter` has no management network of the ESX hosts.',
    why: 'The cloud reaches the vCenters and the OVSvApp machines on this network. Without it the overcloud has no route to them.',
    source: VCENTER_SOURCE,
    ...esxExample({ 'vcenter.provider_network': undefined }),
  },
  'installer/vcenter-vlan-range-missing': {
    summary: 'The section `vcenter` has no VLANs of tenants.',
    why: 'With ESX, every tenant network is a VLAN from this range. Without it, tenant networks cannot be created.',
    source: VCENTER_SOURCE,
    ...esxExample({ 'vcenter.vlan_range': undefined }),
  },
} satisfies Record<string, RuleDocs>;
