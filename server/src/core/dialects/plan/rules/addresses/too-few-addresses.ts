/**
 * Room for the nodes: the subnet of a network, and the pool that `addresses` makes of it, hold as many addresses as the
 * deployment needs there. When the subnet is too small nothing is said of the pool, which lies in it.
 */
import { type AddressNeed, addressNeed } from '../../../../architecture/address-needs.js';
import { bitsOf } from '../../../../net/address.js';
import { rangeSize } from '../../../../net/address-range.js';
import { type Cidr, cidrsOverlap, formatCidr, hostRange, subnetOf } from '../../../../net/cidr.js';
import type { RuleContext } from '../../../../rules/rule.js';
import type { NodeSum, Plan, PlanNetwork } from '../../model/plan-model.js';
import { replaceValue } from '../fixes.js';
import { called } from '../networks/about-networks.js';
import { inWords, sumOf } from '../nodes/node-sums.js';

export interface Demand {
  readonly need: AddressNeed;
  readonly sum: Required<NodeSum>;
  /** Nodes and everything else that takes an address. */
  readonly inSubnet: number;
}

export function demandOf(plan: Plan, network: PlanNetwork): Demand | undefined {
  const nodes = plan.deployment?.nodes;
  const need = network.name && addressNeed(network.layer, network.name.value);
  const sum = nodes && need && sumOf(nodes, need.roles);
  if (!need || !sum || sum.total === 0) return undefined;
  return { need, sum, inSubnet: sum.total + need.others.length };
}

export function isManagement(network: PlanNetwork): boolean {
  return network.name?.value.endsWith('management') ?? false;
}

export function isTooSmall(cidr: Cidr, demand: Demand): boolean {
  return rangeSize(hostRange(cidr)) < BigInt(demand.inSubnet);
}

export function checkSubnets(
  { file, model, report }: RuleContext<Plan>,
  concerns: (network: PlanNetwork) => boolean,
): void {
  for (const network of model.networks) {
    const { cidr } = network;
    const demand = concerns(network) ? demandOf(model, network) : undefined;
    // A /31 or /32 is no subnet for hosts at all, whoever needs them.
    if (!cidr || !demand || cidr.value.prefix > bitsOf(cidr.value.network.family) - 2) continue;
    if (!isTooSmall(cidr.value, demand)) continue;
    report({
      at: cidr.at,
      message: `${called(network)} has room for ${count(rangeSize(hostRange(cidr.value)))}, and ${demand.inSubnet} are needed: ${[inWords(demand.sum), ...demand.need.others].join(' + ')}.`,
      fixes: () => {
        const wider = widened(model, network, cidr.value, demand.inSubnet);
        if (!wider) return [];
        return replaceValue(file, cidr, wider, `Change the subnet to ${wider}`);
      },
    });
  }
}

export const count = (size: bigint) => (size === 1n ? '1 address' : `${size} addresses`);

/** The smallest subnet around this one that is large enough, unless it would overlap another network. */
export function widened(plan: Plan, network: PlanNetwork, cidr: Cidr, needed: number): string | undefined {
  for (let prefix = cidr.prefix - 1; prefix >= 8; prefix--) {
    const wider = subnetOf(cidr.network, prefix);
    if (rangeSize(hostRange(wider)) < BigInt(needed)) continue;
    const others = plan.networks.filter((other) => other !== network && other.cidr);
    const free = others.every((other) => !other.cidr || !cidrsOverlap(other.cidr.value, wider));
    return free ? formatCidr(wider) : undefined;
  }
  return undefined;
}
