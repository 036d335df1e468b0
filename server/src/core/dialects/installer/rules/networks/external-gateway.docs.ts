/** The pages of the rules about gateways of the external network. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { GATEWAY } from './about-external-network.js';

const outside = (path: string) => esxExample({ [path]: '172.31.60.1' }, { [path]: '172.31.54.1' });

export const docs = {
  'installer/default-route-outside': {
    summary: 'The default route of the public interface is outside the subnet of the floating IPs.',
    why: 'The public interface has an address in the subnet of the floating IPs. A router outside it is not on its link, so traffic cannot reach the outside.',
    source: 'JSON page 1.1, section neutron',
    ...outside('neutron.public_interface_default_route'),
  },
  'installer/vcenter-external-gateway': {
    summary: 'The gateway of the external network is outside the subnet of the floating IPs.',
    why: 'The external network is the subnet of the floating IPs. A gateway outside it is not on its link, so VMs cannot reach the outside.',
    source: 'Samples 1.1, ESX with an external VLAN',
    ...outside(GATEWAY),
  },
} satisfies Record<string, RuleDocs>;
