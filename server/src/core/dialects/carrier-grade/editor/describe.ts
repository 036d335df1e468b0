/** A few words about things of a cloud, for outlines, hovers and completion. */
import { formatAddress } from '../../../net/address.js';
import { formatCidr } from '../../../net/cidr.js';
import type { CarrierGrade, LogicalNetwork, Server } from '../model/carrier-grade-model.js';

/** `VLAN 403, 10.40.3.0/24`, as far as it is known. */
export function networkWords({ segmentId, cidr, gateway, start }: LogicalNetwork, whole = false): string {
  const id = segmentId?.value;
  return [
    id === '' ? 'untagged' : id !== undefined ? `VLAN ${id}` : undefined,
    cidr && formatCidr(cidr.value),
    whole && start ? `from ${formatAddress(start.value)} on` : undefined,
    whole && gateway ? `gateway ${formatAddress(gateway.value)}` : undefined,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/** `CCN-001-001, fz1`. */
export function serverWords({ group, failureZone }: Server): string {
  return [group?.value, failureZone?.value].filter((part) => part !== undefined).join(', ');
}

/** Servers of a node type, among those that are provisioned; undefined when that cannot be known. */
export function serversOf({ provision }: CarrierGrade, type: string): readonly Server[] | undefined {
  if (!provision?.servers.complete) return undefined;
  return provision.servers.items.filter((server) => server.type === type);
}
