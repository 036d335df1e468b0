/** Values of configuration data: the provider networks of Neutron, beside the networks of the model. */
import { formatAddress } from '../../../net/address.js';
import { formatCidr, hostRange } from '../../../net/cidr.js';
import { freeCidr, freeVlanId } from '../simulation/free-networks.js';
import { cidrOf } from '../simulation/server-networks.js';
import { type Answer, type Asked, best } from './answer.js';
import { physicalNetworks } from './network-values.js';

export function configurationValues({ model, place, parent, item, around }: Asked): Answer {
  const { frame } = model;
  if (place.key === 'provider-physical-network') return physicalNetworks(frame, parent);
  const [, list, ...rest] = place.path.split('.');
  if (list !== 'neutron_provider_networks' && list !== 'neutron_external_networks') return undefined;
  const isPool = rest[0] === 'allocation_pools';
  const network = isPool ? around(1) : item;
  const cidr = network && cidrOf(network);
  switch (rest.join('.')) {
    case 'provider.segmentation_id':
      return best(freeVlanId(frame), 'next free VLAN id');
    case 'cidr':
      return best(freeCidr(frame), 'next free subnet');
    case 'gateway':
    case 'gateway_ip':
      return cidr && best(formatAddress(hostRange(cidr).first), `lowest host of ${formatCidr(cidr)}`);
    case 'allocation_pools.start': {
      const { first, last } = cidr ? hostRange(cidr) : {};
      if (!first || !last || first.value >= last.value) return undefined;
      return best(formatAddress({ ...first, value: first.value + 1n }), 'after the gateway');
    }
    case 'allocation_pools.end':
      return cidr && best(formatAddress(hostRange(cidr).last), 'highest host');
    default:
      return undefined;
  }
}
