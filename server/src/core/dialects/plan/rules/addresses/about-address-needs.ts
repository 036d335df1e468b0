/**
 * Room for the nodes: how many addresses a deployment needs in the subnet of a network, and subnets that have fewer.
 * When the subnet is too small nothing is said of the pool, which lies in it.
 */
import { type AddressNeed, addressNeed } from '../../../../architecture/address-needs.js';
import { bitsOf } from '../../../../net/address.js';
import { rangeSize } from '../../../../net/address-range.js';
import { type Cidr, cidrsOverlap, formatCidr, hostRange, subnetOf } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { counted } from '../../../../rules/kit/words.js';
import type { Report } from '../../../../rules/rule.js';
import type { NodeSum, Plan, PlanNetwork } from '../../model/plan-model.js';
import { called } from '../networks/about-networks.js';
import { areTooMany, hasWrongCount } from '../nodes/about-node-counts.js';
import { inWords, sumOf } from '../nodes/about-node-sums.js';

interface Demand {
  readonly need: AddressNeed;
  readonly sum: Required<NodeSum>;
  /** Nodes and everything else that takes an address. */
  readonly inSubnet: number;
}

export function demandOf(plan: Plan, network: PlanNetwork): Demand | undefined {
  const nodes = plan.deployment?.hosts;
  const need = network.name && addressNeed(network.layer, network.name.value);
  const sum = nodes && need && sumOf(nodes, need.roles);
  if (!need || !sum || sum.total === 0 || areTooMany(nodes) || hasWrongCount(plan, nodes)) return undefined;
  return { need, sum, inSubnet: sum.total + need.others.length };
}

export function isManagement(network: PlanNetwork): boolean {
  return network.name?.value.endsWith('management') ?? false;
}

export function isTooSmall(cidr: Cidr, demand: Demand): boolean {
  return rangeSize(hostRange(cidr)) < BigInt(demand.inSubnet);
}

/** What is said of a network whose subnet has fewer addresses than are needed. */
export function* tooSmallSubnet(network: PlanNetwork, plan: Plan): Iterable<Report> {
  const { cidr } = network;
  const demand = demandOf(plan, network);
  // A /31 or /32 is no subnet for hosts at all, whoever needs them.
  if (!cidr || !demand || cidr.value.prefix > bitsOf(cidr.value.network.family) - 2) return;
  if (!isTooSmall(cidr.value, demand)) return;
  const room = counted(rangeSize(hostRange(cidr.value)), 'address', 'addresses');
  const needed = [inWords(demand.sum), ...demand.need.others].join(' + ');
  yield finding(
    cidr.at,
    `${called(network)} has room for ${room} but needs ${demand.inSubnet}. Needed: ${needed}.`,
    {
      fixes: () => {
        const wider = widened(plan, network, cidr.value, demand.inSubnet);
        return wider === undefined ? [] : changeTo(cidr, wider, { title: `Change the subnet to ${wider}` });
      },
    },
  );
}

/** The smallest subnet around this one that is large enough, unless it would overlap another network. */
function widened(plan: Plan, network: PlanNetwork, cidr: Cidr, needed: number): string | undefined {
  for (let prefix = cidr.prefix - 1; prefix >= 8; prefix--) {
    const wider = subnetOf(cidr.network, prefix);
    if (rangeSize(hostRange(wider)) >= BigInt(needed)) return ifFree(plan, network, wider);
  }
  return undefined;
}

/** The subnet of this size around that of a network, unless it would overlap another one. */
export function widenedTo(plan: Plan, network: PlanNetwork | undefined, prefix: number): string | undefined {
  return network?.cidr && ifFree(plan, network, subnetOf(network.cidr.value.network, prefix));
}

function ifFree(plan: Plan, network: PlanNetwork, wider: Cidr): string | undefined {
  const others = plan.networks.filter((other) => other !== network);
  const free = others.every((other) => !other.cidr || !cidrsOverlap(other.cidr.value, wider));
  return free ? formatCidr(wider) : undefined;
}
