/**
 * The addresses of the machines of a plan: those that are written, and for the others the next free one of their pool, in
 * the order of the list. Hovers, completion and whole items take them from here.
 */
import type { Address } from '../../../net/address.js';
import { type AddressRange, freeRanges } from '../../../net/address-range.js';
import type { Cidr } from '../../../net/cidr.js';
import { cidrContains, hostRange } from '../../../net/cidr.js';
import { networksNamed, type Plan, type PlanNetwork } from './plan-model.js';
import type { PlanNode } from './plan-sections.js';

/** Where machines get their addresses, the network that boots them first. */
const MANAGEMENT = ['undercloud-management', 'overcloud-management', 'management'];

interface PlannedAddress {
  readonly network: PlanNetwork;
  readonly address: Address;
}

/** What is left of the pool that a machine of this rack gets its address from, and the network that it is in. */
function freeInPool(
  plan: Plan,
  rack: string | undefined,
  except?: PlanNode,
): { readonly network: PlanNetwork; readonly free: readonly AddressRange[] } | undefined {
  for (const name of MANAGEMENT)
    for (const network of [...networksNamed(plan.physical, name), ...networksNamed(plan.virtual, name)]) {
      const subnet = network.subnets.items.find((each) => each.rack?.value === rack) ?? network;
      const pool = subnet.addresses.items.map(({ value }) => value);
      if (pool.length === 0) continue;
      const used = usedSingles(plan, except);
      return { network, free: pool.flatMap((range) => freeRanges(range, used)) };
    }
  return undefined;
}

/** The address of a machine that has none: those before it in the list take theirs first. */
export function plannedAddress(plan: Plan, node: PlanNode): PlannedAddress | undefined {
  if (node.section.state('address') !== 'absent') return undefined;
  const found = freeInPool(plan, node.rack?.value, node);
  if (!found) return undefined;
  const index = plan.nodes.items.indexOf(node);
  const before = plan.nodes.items
    .slice(0, index)
    .filter(
      (each) =>
        each.section.state('address') === 'absent' && each.role?.value !== 'seed-vm' && sameRack(each, node),
    );
  const address = nth(found.free, before.length);
  return address && { network: found.network, address };
}

/** The address after those of all machines that have none. */
export function nextPlannedAddress(
  plan: Plan,
  rack: string | undefined,
  except?: PlanNode,
): Address | undefined {
  const found = freeInPool(plan, rack, except);
  const open = plan.nodes.items.filter(
    (each) => each !== except && each.section.state('address') === 'absent' && each.rack?.value === rack,
  );
  return found && nth(found.free, open.length);
}

/** The next address of the IPMI network, or of its subnet for a rack, that no BMC, gateway or pool has. */
export function nextBmc(plan: Plan, rack: string | undefined, except?: PlanNode): Address | undefined {
  const [ipmi] = networksNamed(plan.physical, 'ipmi');
  const subnet = ipmi?.subnets.items.find((each) => each.rack?.value === rack) ?? ipmi;
  const cidr: Cidr | undefined = subnet?.cidr?.value;
  if (!subnet || !cidr) return undefined;
  const pool = subnet.addresses.items.map(({ value }) => value);
  const used = usedSingles(plan, except);
  const last = plan.nodes.items.findLast(
    (each) => each !== except && each.bmc && cidrContains(cidr, each.bmc.value),
  )?.bmc?.value;
  const free = (pool.length > 0 ? pool : [hostRange(cidr)]).flatMap((range) => freeRanges(range, used));
  // People count on from the last one.
  const after = last && free.find((range) => range.last.value > last.value);
  if (!after || !last) return nth(free, 0);
  return after.first.value > last.value ? after.first : { family: last.family, value: last.value + 1n };
}

function sameRack(a: PlanNode, b: PlanNode): boolean {
  return a.rack?.value === b.rack?.value;
}

/** Single addresses that are taken: gateways, machines, virtual addresses, storage, the seed VM, and what is reserved. */
export function usedSingles(plan: Plan, except?: PlanNode): readonly AddressRange[] {
  const { networks, nodes, highAvailability, storage, deployment } = plan;
  const singles = [
    ...networks.flatMap(({ gatewayIp, subnets }) => [
      gatewayIp,
      ...subnets.items.map((each) => each.gatewayIp),
    ]),
    ...nodes.items.flatMap((node) => (node === except ? [] : [node.address, node.bmc])),
    ...(highAvailability?.virtualAddresses.items ?? []).map(({ address }) => address),
    ...storage.items.map(({ address }) => address),
    deployment?.seedVm?.address,
  ];
  return [
    ...singles.flatMap((each) => (each ? [{ first: each.value, last: each.value }] : [])),
    ...networks.flatMap(({ reserved }) => reserved.items.map(({ value }) => value)),
  ];
}

function nth(ranges: readonly AddressRange[], index: number): Address | undefined {
  let left = BigInt(index);
  for (const { first, last } of ranges) {
    const size = last.value - first.value + 1n;
    if (left < size) return { family: first.family, value: first.value + left };
    left -= size;
  }
  return undefined;
}
