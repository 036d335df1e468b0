/**
 * What several network rules need to know of a network: its row in the tables, its wire, its subnet, and which pairs
 * of networks are one. Nothing is reported here.
 */
import { isRoleOf, networkNames, type VlanType } from '../../../../architecture/networks.js';
import type { Place } from '../../../../model/source-file.js';
import type { Section, Value } from '../../../../model/value.js';
import type { AddressRange } from '../../../../net/address-range.js';
import type { Cidr } from '../../../../net/cidr.js';
import { ownEntry } from '../../../../rules/kit/fixes.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';

/** The name in quotes, or `this network` where it has none that can be read. */
export function called(network: PlanNetwork): string {
  return network.name ? `'${network.name.value}'` : 'this network';
}

/** The same beside another network, with its layer where both have one name. */
export function calledBeside(network: PlanNetwork, other: PlanNetwork): string {
  const same = network.name !== undefined && network.name.value === other.name?.value;
  return same ? `the ${network.layer} network ${called(network)}` : called(network);
}

/** Where to point for a network as a whole: its name, or the item. */
export function placeOf(network: PlanNetwork): Place {
  return network.name?.at ?? network.section.at;
}

/** A plan without its last sections is being written: what it lacks beside them may still come. */
export function isUnfinished({ root }: Plan): boolean {
  return root === undefined || ['deployment', 'backup'].some((key) => root.state(key) === 'absent');
}

/** The entry of a key of a section, to point at; the section itself where the entry was merged in. */
export function placeOfKey(section: Section, key: string): Place {
  const entry = ownEntry(section, key);
  return entry ? { file: section.at.file, node: entry.key } : section.at;
}

/** IPMI is the one physical network with a separate link. */
export function isIpmi(network: PlanNetwork): boolean {
  return network.layer === 'physical' && network.name?.value === 'ipmi';
}

/** What the table says, or where no table has the network, what the plan says. */
export function vlanTypeOf(network: PlanNetwork): VlanType | undefined {
  return network.fact?.vlanType ?? network.vlanType?.value;
}

/** The VLAN type on which plan and table agree; undefined where they differ, since another rule says so already. */
export function settledVlanType(network: PlanNetwork): VlanType | undefined {
  const { fact, vlanType } = network;
  if (!fact) return vlanType?.value;
  if (network.section.state('vlan-type') === 'absent') return fact.vlanType;
  return vlanType?.value === fact.vlanType ? fact.vlanType : undefined;
}

/**
 * The port that a network uses. A virtual network that names no carrier uses the one port that all physical networks
 * but IPMI share; where they use several, or a port cannot be read, it is unknown.
 */
export function wireOf(plan: Plan, network: PlanNetwork): string | undefined {
  if (network.effectivePort) return network.effectivePort.value;
  if (network.layer === 'physical' || network.section.state('port') !== 'absent') return undefined;
  if (network.section.state('carried-by') !== 'absent') return undefined;
  const ports = new Set<string | undefined>();
  for (const other of plan.physical.networks) {
    if (other.name?.value !== 'ipmi') ports.add(other.port?.value);
  }
  const [only] = ports;
  return ports.size === 1 ? only : undefined;
}

/**
 * The same for VLAN ids: where no data network of the plan has a port, they are taken to share one, as in the
 * architecture; the empty name is that port.
 */
export function trunkOf(plan: Plan, network: PlanNetwork): string | undefined {
  const known = wireOf(plan, network);
  if (known !== undefined) return known;
  const noPorts = plan.networks.every(
    (other) => other.name?.value === 'ipmi' || other.section.state('port') === 'absent',
  );
  return noPorts && network.name?.value !== 'ipmi' ? '' : undefined;
}

/** True when both are known to use one port. */
export function shareWire(plan: Plan, a: PlanNetwork, b: PlanNetwork): boolean | undefined {
  const [left, right] = [wireOf(plan, a), wireOf(plan, b)];
  return left === undefined || right === undefined ? undefined : left === right;
}

/** True when a virtual network is carried by the physical one that it is a role of: one VLAN, described twice. */
export function areOneNetwork(a: PlanNetwork, b: PlanNetwork): boolean {
  const [upper, lower] = a.layer === 'virtual' ? [a, b] : [b, a];
  if (upper.layer !== 'virtual' || lower.layer !== 'physical') return false;
  if (!upper.name || !lower.name || !isRoleOf(upper.name.value, lower.name.value)) return false;
  return upper.carrier === lower || upper.section.state('carried-by') === 'absent';
}

/** True for two entries of one layer with the same name: that is reported as such, and nothing that follows from it. */
export function areNamesakes(a: PlanNetwork, b: PlanNetwork): boolean {
  return a.layer === b.layer && a.name !== undefined && labelOf(a) === labelOf(b);
}

/** What tells a network from others of its layer: only External may be there several times, each under its own name. */
export function labelOf({ name, ownName }: PlanNetwork): string | undefined {
  return name?.value === 'external' && ownName ? `external (${ownName.value})` : name?.value;
}

/** Its own subnet, or where it surely has none, that of the physical network that it is a role of. */
export function subnetOf(network: PlanNetwork): Value<Cidr> | undefined {
  if (network.fact?.vlanType === 'none') return undefined;
  if (network.cidr) return network.cidr;
  const { carrier } = network;
  if (!carrier || network.section.state('cidr') !== 'absent') return undefined;
  return areOneNetwork(network, carrier) ? carrier.cidr : undefined;
}

/** The addresses that a network hands out, those of its racks among them. */
export function poolsOf({ addresses, subnets }: PlanNetwork): readonly Value<AddressRange>[] {
  return [addresses, ...subnets.items.map((each) => each.addresses)].flatMap(({ items }) => items);
}

/** The tables have fourteen networks; a list with many times that is no plan, and comparing all pairs would take long. */
const MOST_NETWORKS = 100;

/** The networks that are compared with one another. */
export function comparedNetworks(plan: Plan): readonly PlanNetwork[] {
  // Fibre Channel is no Ethernet network: whatever addresses it is given are wrong, and reported as such.
  return plan.networks.filter(({ fact }) => fact?.vlanType !== 'none').slice(0, MOST_NETWORKS);
}

/** Every pair of networks of the plan once, the earlier one first. */
export function* pairsOf(plan: Plan): Generator<readonly [PlanNetwork, PlanNetwork]> {
  const networks = comparedNetworks(plan);
  for (const [index, later] of networks.entries()) {
    for (const earlier of networks.slice(0, index)) yield [earlier, later];
  }
}

/** True of a virtual network that may have the id of the network that carries it, as one network has that is written twice. */
export function mayHaveItsCarriersId(network: PlanNetwork, type: VlanType = 'tagged'): boolean {
  const { carrier, layer, name, section } = network;
  if (layer === 'physical' || section.state('carried-by') === 'absent') return false;
  // A network with no known name may be one with its carrier; a carrier that is unknown or wrong is reported, and the right
  // one may have the id.
  const isKnown = name && networkNames(layer).includes(name.value);
  return !isKnown || !carrier || settledVlanType(carrier) !== type || areOneNetwork(network, carrier);
}
