/** Which addresses hosts of a subnet can have, and how many nodes take addresses of a network. */
import type { Address } from '../../../../net/address.js';
import { type Cidr, cidrContains, hostRange } from '../../../../net/cidr.js';
import { type CarrierGrade, interfacesOf, type LogicalNetwork } from '../../model/carrier-grade-model.js';

/** `lies outside`, or which address of the subnet no host can have; undefined for a host of the subnet. */
export function outside(cidr: Cidr, address: Address): string | undefined {
  if (!cidrContains(cidr, address)) return 'lies outside';
  const { first, last } = hostRange(cidr);
  if (address.value < first.value) return 'is the network address of';
  return address.value > last.value ? 'is the broadcast address of' : undefined;
}

/** The number of servers whose node type is attached to a network, itself or through a ref; undefined when unknown. */
export function nodesOn(
  { environment, provision }: CarrierGrade,
  network: LogicalNetwork,
): number | undefined {
  if (!environment || !provision?.servers.complete) return undefined;
  const types = interfacesOf(environment)
    .filter(({ networks }) =>
      networks.items.some(
        (each) => each === network || (each.ref && environment.resolve(each.ref.value) === network),
      ),
    )
    .map(({ nodeType }) => nodeType.name?.value);
  const { items } = provision.servers;
  if (types.includes(undefined) || items.some(({ type }) => type === undefined)) return undefined;
  return items.filter(({ type }) => types.includes(type)).length;
}
