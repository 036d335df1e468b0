/**
 * Values for fixes that start from what is written: the free part of a range of VLAN ids, a free subnet of the same size,
 * the addresses that are taken. Values for something new come from `proposals.ts`, as in completion.
 */
import type { AddressRange } from '../../../../net/address-range.js';
import { type Cidr, nextFreeCidr } from '../../../../net/cidr.js';
import type { VlanRange } from '../../../../net/vlan.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';
import { usedSubnets, usedVlans } from '../../model/proposals.js';

/** The longest run of free ids inside `within`, the first of equals. */
export function freeVlanRange(plan: Plan, within: VlanRange, except?: PlanNetwork): VlanRange | undefined {
  const { ids, ranges } = usedVlans(plan, except);
  const used = new Set(ids);
  let best: VlanRange | undefined;
  let first: number | undefined;
  for (let id = within.first; id <= within.last + 1; id++) {
    const free =
      id <= within.last && !used.has(id) && !ranges.some((range) => range.first <= id && id <= range.last);
    if (free) first ??= id;
    else if (first !== undefined) {
      const run = { first, last: id - 1 };
      if (!best || run.last - run.first > best.last - best.first) best = run;
      first = undefined;
    }
  }
  return best;
}

/** The first subnet of the size of `like`, from there upwards, that overlaps no subnet of the plan. */
export function freeCidr(plan: Plan, like: Cidr): Cidr | undefined {
  return nextFreeCidr(like, usedSubnets(plan));
}

/** Addresses that a new one must avoid: whatever is in use in the plan, less the value (of this plan) that it replaces. */
export function takenAddresses(plan: Plan, except?: object): AddressRange[] {
  const { networks, nodes, highAvailability, deployment, storage, floatingIps } = plan;
  const subnets = networks.flatMap((network) => network.subnets.items);
  const singles = [
    ...[...networks, ...subnets].map(({ gatewayIp }) => gatewayIp),
    deployment?.seedVm?.address,
    ...nodes.items.flatMap(({ address, bmc }) => [address, bmc]),
    ...(highAvailability?.virtualAddresses.items ?? []).map(({ address }) => address),
    ...storage.items.map(({ address }) => address),
  ];
  const ranges = [
    ...[...networks, ...subnets].flatMap(({ addresses }) => addresses.items),
    ...networks.flatMap(({ reserved }) => reserved.items),
    ...(floatingIps?.pool.items ?? []),
  ];
  return [
    ...ranges.flatMap((each) => (each === except ? [] : [each.value])),
    ...singles.flatMap((each) => (each && each !== except ? [{ first: each.value, last: each.value }] : [])),
  ];
}

/** The port that most physical networks but IPMI use. */
export function dataPort(plan: Plan): string | undefined {
  const uses = new Map<string, number>();
  for (const { name, port } of plan.physical.networks) {
    if (port && name?.value !== 'ipmi') uses.set(port.value, (uses.get(port.value) ?? 0) + 1);
  }
  return [...uses].sort((a, b) => b[1] - a[1])[0]?.[0];
}
