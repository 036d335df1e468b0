/** Where servers are in the cloud: the network of their address, and the clusters that can take them. */

import type { Frame } from '../../model/frame.js';
import type { Likeness } from '../../model/server-kinds.js';
import { aroundIn } from '../../simulation/network-index.js';
import type { Network } from '../../simulation/read-networks.js';
import { type Interface, interfacesOf } from '../interface-models/interfaces.js';
import { interfaceModelOf } from './about-hardware.js';

/** Servers of one role with their addresses in the same networks: whether they are installed over those counts as well. */
export const alikeInPlace: Likeness = {
  of(frame) {
    const around = aroundIn(frame);
    return ({ role, ip, iloIp }) => [around(ip), role, iloIp !== undefined];
  },
};

/** The interfaces of a role, by the network groups that they carry first, and their places among all. */
type Carriers = ReadonlyMap<string, { readonly order: number; readonly carrier: Interface }>;

/** The interface of a role that carries the group of one of these networks. */
export function interfaceWith(frame: Frame, role: string | undefined, networks: readonly Network[]) {
  if (role === undefined) return undefined;
  const carriers = frame.memo(CARRIERS, role, () => carriersOf(frame, role));
  const known = chosen.get(carriers) ?? new WeakMap<readonly Network[], Interface | undefined>();
  chosen.set(carriers, known);
  if (!known.has(networks)) {
    const able = groupsOf(networks).flatMap((group) => carriers.get(group) ?? []);
    known.set(networks, able.sort((a, b) => a.order - b.order)[0]?.carrier);
  }
  return known.get(networks);
}

/** What was chosen for the interfaces and networks: thousands of servers have their addresses in the same few networks. */
const chosen = new WeakMap<Carriers, WeakMap<readonly Network[], Interface | undefined>>();

const CARRIERS = {};

/** The first interface with each network group, and its place among the interfaces. */
function carriersOf(frame: Frame, role: string): Carriers {
  const carriers = new Map<string, { order: number; carrier: Interface }>();
  const model = interfaceModelOf(frame, role);
  for (const [order, carrier] of (model ? interfacesOf(model) : []).entries())
    for (const { value } of carrier.groups) if (!carriers.has(value)) carriers.set(value, { order, carrier });
  return carriers;
}

export const groupsOf = (networks: readonly Network[]) => networks.flatMap(({ group }) => group?.value ?? []);
