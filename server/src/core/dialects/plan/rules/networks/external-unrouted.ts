/** External has no gateway, so it does not lead to the internet or an intranet. */
import { formatAddress } from '../../../../net/address.js';
import { hostRange } from '../../../../net/cidr.js';
import { nearestHost } from '../../../../net/free-hosts.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { takenAddresses } from '../addresses/about-free-values.js';
import { eachNetwork } from '../over.js';
import { placeOf } from './about-networks.js';
import { docs } from './external-unrouted.docs.js';

export const externalUnrouted = defineRule({
  id: 'plan/external-unrouted',
  severity: 'info',
  docs,
  over: eachNetwork,
  *check(network, plan) {
    const { layer, name, cidr, section, carries } = network;
    if (layer !== 'physical' || name?.value !== 'external' || !cidr) return;
    if (section.state('gateway-ip') !== 'absent' || section.state('subnets') !== 'absent') return;
    if (
      plan.virtual.networks.some(
        (each) => isNamesake(each.name) && each.section.state('gateway-ip') !== 'absent',
      )
    )
      return;
    if (carries.some((each) => each.gatewayIp)) return;
    yield finding(placeOf(network), "'external' has no 'gateway-ip', so VMs cannot reach the outside.", {
      fixes: () => {
        const gateway = nearestHost(cidr.value, hostRange(cidr.value).first, takenAddresses(plan));
        if (!gateway) return [];
        const text = formatAddress(gateway);
        return addKey(section, 'gateway-ip', text, { title: `Add 'gateway-ip: ${text}'`, after: 'cidr' });
      },
    });
  },
});

function isNamesake(name: { readonly value: string } | undefined): boolean {
  return name?.value === 'external';
}
