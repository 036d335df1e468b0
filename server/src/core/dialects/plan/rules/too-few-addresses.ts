/**
 * Room for the nodes: the subnet of a network, and the pool that `addresses` makes of it, hold as many addresses as the
 * deployment needs there. When the subnet is too small nothing is said of the pool, which lies in it.
 */
import { type AddressNeed, addressNeed } from '../../../architecture/address-needs.js';
import { bitsOf } from '../../../net/address.js';
import { type AddressRange, formatRange, rangeSize } from '../../../net/address-range.js';
import { type Cidr, cidrsOverlap, formatCidr, hostRange, subnetOf } from '../../../net/cidr.js';
import { defineRule, type Fix, type Rule, type RuleContext } from '../../../rules/rule.js';
import { example, kvmPlan, variant } from '../examples.js';
import type { NodeSum, Plan, PlanNetwork } from '../model/plan-model.js';
import { freeAddresses } from '../model/proposals.js';
import { called, placeOfKey, subnetOf as subnetOfNetwork } from './about-networks.js';
import { addItem, replaceValue } from './fixes.js';
import { inWords, sumOf } from './node-sums.js';

const NODES =
  'Security overview 1.1, network addressing: sized by the number of servers; technical overview 1.1, table Physical networks';

const managementTooSmall = defineRule<Plan>({
  id: 'plan/management-too-small',
  severity: 'error',
  docs: {
    summary:
      'The management subnet has fewer addresses than there are servers, with the seed VM, the virtual IP and the gateway.',
    why: 'Every node boots from Management and keeps an address there. The installer stops when they run out, hours into a deployment.',
    source: NODES,
    ...example(variant(kvmPlan, ['192.168.130.0/24', '192.168.130.0/27']), {
      good: '192.168.130.0/27',
      bad: '192.168.130.0/29',
    }),
  },
  check: (context) => checkSubnets(context, isManagement),
});

const subnetTooSmall = defineRule<Plan>({
  id: 'plan/subnet-too-small',
  severity: 'error',
  docs: {
    summary: 'A subnet has fewer addresses than there are nodes on the network.',
    why: 'Each of these nodes needs an address of its own there. On IPMI, servers without one cannot be powered on by Ironic and are never installed.',
    source: NODES,
    ...example(kvmPlan, {
      good: 'cidr: 192.168.11.0/24, gateway-ip: 192.168.11.254',
      bad: 'cidr: 192.168.11.0/29, gateway-ip: 192.168.11.6',
    }),
  },
  check: (context) => checkSubnets(context, (network) => !isManagement(network)),
});

const poolTooSmall = defineRule<Plan>({
  id: 'plan/pool-too-small',
  severity: 'error',
  docs: {
    summary: 'The addresses of a network are fewer than the nodes of the deployment that need one.',
    why: 'Every node takes one address of the pool. When the pool is used up the next node gets none, and the deployment fails there.',
    source: NODES,
    ...example(
      variant(kvmPlan, [
        'gateway-ip: 192.168.130.1, port',
        'gateway-ip: 192.168.130.1, addresses: [192.168.130.10-192.168.130.59], port',
      ]),
      { good: '192.168.130.59', bad: '192.168.130.14' },
    ),
  },
  check: checkPools,
});

export const tooFewAddresses: readonly Rule<Plan>[] = [managementTooSmall, subnetTooSmall, poolTooSmall];

interface Demand {
  readonly need: AddressNeed;
  readonly sum: Required<NodeSum>;
  /** Nodes and everything else that takes an address. */
  readonly inSubnet: number;
}

function demandOf(plan: Plan, network: PlanNetwork): Demand | undefined {
  const nodes = plan.deployment?.nodes;
  const need = network.name && addressNeed(network.layer, network.name.value);
  const sum = nodes && need && sumOf(nodes, need.roles);
  if (!need || !sum || sum.total === 0) return undefined;
  return { need, sum, inSubnet: sum.total + need.others.length };
}

function isManagement(network: PlanNetwork): boolean {
  return network.name?.value.endsWith('management') ?? false;
}

function isTooSmall(cidr: Cidr, demand: Demand): boolean {
  return rangeSize(hostRange(cidr)) < BigInt(demand.inSubnet);
}

function checkSubnets(
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

const count = (size: bigint) => (size === 1n ? '1 address' : `${size} addresses`);

/** The smallest subnet around this one that is large enough, unless it would overlap another network. */
function widened(plan: Plan, network: PlanNetwork, cidr: Cidr, needed: number): string | undefined {
  for (let prefix = cidr.prefix - 1; prefix >= 8; prefix--) {
    const wider = subnetOf(cidr.network, prefix);
    if (rangeSize(hostRange(wider)) < BigInt(needed)) continue;
    const others = plan.networks.filter((other) => other !== network && other.cidr);
    const free = others.every((other) => !other.cidr || !cidrsOverlap(other.cidr.value, wider));
    return free ? formatCidr(wider) : undefined;
  }
  return undefined;
}

function checkPools({ file, model, report }: RuleContext<Plan>): void {
  for (const network of model.networks) {
    const { addresses, section } = network;
    const demand = demandOf(model, network);
    if (!demand || addresses.state !== 'written' || !addresses.complete || !addresses.node) continue;
    const cidr = subnetOfNetwork(network)?.value;
    if (cidr && isTooSmall(cidr, demand)) continue;
    const size = sizeOf(addresses.items.map((item) => item.value));
    const { sum } = demand;
    if (size >= BigInt(sum.total)) continue;
    report({
      at: placeOfKey(model, section, 'addresses'),
      message: `The pool of ${called(network)} has ${count(size)}, and ${sum.total} nodes need one each: ${inWords(sum)}.`,
      fixes: (): readonly Fix[] => {
        if (!cidr) return [];
        const lacking = BigInt(sum.total) - size;
        const free = freeAddresses(model, cidr).find((range) => rangeSize(range) >= lacking);
        if (!free) return [];
        const { family, value } = free.first;
        const range = formatRange({ first: free.first, last: { family, value: value + lacking - 1n } });
        return addItem(file, addresses, range, `Add ${range}, which is free`);
      },
    });
  }
}

/** How many different addresses the ranges hold. */
function sizeOf(ranges: readonly AddressRange[]): bigint {
  const sorted = ranges.toSorted((a, b) => (a.first.value < b.first.value ? -1 : 1));
  let size = 0n;
  let counted = -1n;
  for (const { first, last } of sorted) {
    const from = first.value > counted ? first.value : counted + 1n;
    if (last.value < from) continue;
    size += last.value - from + 1n;
    counted = last.value;
  }
  return size;
}
