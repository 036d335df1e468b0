/** Where the addresses of nodes come from: enough of them from the start address on, and none that is taken. */
import type { CarrierGrade, LogicalNetwork } from '../../model/carrier-grade-model.js';
import { interfacesOf } from './about-networks.js';

/** The number of servers whose node type is attached to a network, itself or through a ref; undefined when unknown. */
export function nodesOn(
  { environment, provision }: CarrierGrade,
  network: LogicalNetwork,
): number | undefined {
  if (!environment || !provision?.servers.complete) return undefined;
  const types = new Set<string>();
  for (const owner of interfacesOf(environment)) {
    const type = owner.nodeType.name?.value;
    const attached = owner.networks.items.some(
      (each) => each === network || (each.ref && environment.resolve(each.ref.value) === network),
    );
    if (attached && type === undefined) return undefined;
    if (attached && type !== undefined) types.add(type);
  }
  if (provision.servers.items.some(({ type }) => type === undefined)) return undefined;
  return provision.servers.items.filter(({ type }) => type !== undefined && types.has(type)).length;
}
