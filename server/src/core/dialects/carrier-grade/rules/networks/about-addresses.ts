/** Which addresses hosts of a subnet can have, and how many nodes take addresses of a network. */
import type { Address } from '../../../../net/address.js';
import {
  type Cidr,
  cidrContains,
  cidrsOverlap,
  formatCidr,
  hostRange,
  sameCidr,
  subnetOf,
} from '../../../../net/cidr.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { type CarrierGrade, interfacesOf, type LogicalNetwork } from '../../model/carrier-grade-model.js';

/** `lies outside`, or which address of the subnet no host can have; undefined for a host of the subnet. */
export function outside(cidr: Cidr, address: Address): string | undefined {
  if (!cidrContains(cidr, address)) return 'is outside';
  const { first, last } = hostRange(cidr);
  if (address.value < first.value) return 'is the network address of';
  return address.value > last.value ? 'is the broadcast address of' : undefined;
}

/**
 * Where the addresses of a network lie in one other subnet together, its own subnet is more likely the mistake: the fix that
 * moves it there.
 */
export function moveSubnet(
  { cidr, start, gateway }: LogicalNetwork,
  others: readonly LogicalNetwork[],
): readonly Fix[] {
  if (!cidr || !start || !gateway) return [];
  const to = subnetOf(start.value, cidr.value.prefix);
  if (!cidrContains(to, gateway.value) || sameCidr(to, cidr.value)) return [];
  if (outside(to, start.value) || outside(to, gateway.value)) return [];
  const isFree = others.every(
    (each) => each.cidr === cidr || !each.cidr || !cidrsOverlap(each.cidr.value, to),
  );
  const text = formatCidr(to);
  return isFree ? changeTo(cidr, text, { title: `Change the subnet to '${text}'` }) : [];
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
