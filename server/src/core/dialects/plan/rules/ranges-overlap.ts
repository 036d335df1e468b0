/**
 * An address is given out once: ranges do not overlap in one network, do not hold a gateway, and do not overlap those
 * of another network that shares the subnet. Networks whose subnets may not overlap at all are reported as such.
 */

import type { Value } from '../../../model/value.js';
import { formatAddress, sameAddress } from '../../../net/address.js';
import {
  type AddressRange,
  formatRange,
  freeRanges,
  rangeContains,
  rangesOverlap,
} from '../../../net/address-range.js';
import { cidrsOverlap } from '../../../net/cidr.js';
import { inFile } from '../../../rules/in-file.js';
import { defineRule, type Fix, type Rule } from '../../../rules/rule.js';
import { insertItem, removeItem, replaceScalar } from '../../../syntax/rewrite.js';
import type { TextEdit } from '../../../text/text-edit.js';
import { example, kvmPlan, variant } from '../examples.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';
import {
  areNamesakes,
  areOneNetwork,
  called,
  comparedNetworks,
  shareWire,
  subnetOf,
  vlanTypeOf,
} from './about-networks.js';

const ARITHMETIC = 'Address arithmetic: every address is given out once';
const SERVICE = '  - { network: service, vlan-type: tagged, vlan-id: 332';
const POOLS = variant(
  kvmPlan,
  [
    'gateway-ip: 192.168.130.1, port',
    'gateway-ip: 192.168.130.1, addresses: [192.168.130.10-192.168.130.99], port',
  ],
  [
    SERVICE,
    `  - { network: storage, vlan-type: untagged, cidr: 192.168.130.0/24, addresses: [192.168.130.100-192.168.130.150], port: eth0 }\n${SERVICE}`,
  ],
);

const within = defineRule<Plan>({
  id: 'plan/addresses-overlap',
  severity: 'error',
  docs: {
    summary: 'Two ranges of addresses of one network overlap.',
    why: 'An address in both would be counted, and may be given out, twice. Two servers with one address cut each other off.',
    source: ARITHMETIC,
    ...example(
      variant(kvmPlan, [
        'gateway-ip: 192.168.131.1, port',
        'gateway-ip: 192.168.131.1, addresses: [192.168.131.2-192.168.131.99, 192.168.131.100-192.168.131.245], port',
      ]),
      { good: '192.168.131.100', bad: '192.168.131.90' },
    ),
  },
  check({ model, report }) {
    for (const { network, item, other, otherItem } of overlaps(model)) {
      if (network !== other) continue;
      report({
        at: item.at,
        message: `${formatRange(item.value)} ${meets(item.value)} ${formatRange(otherItem.value)} of the same network.`,
        related: [{ at: otherItem.at, message: `${formatRange(otherItem.value)} is listed here.` }],
        fixes: () => leaveOut(model, network, item, earlierItems(network, item)),
      });
    }
  },
});

const gateway = defineRule<Plan>({
  id: 'plan/addresses-contain-gateway',
  severity: 'error',
  docs: {
    summary: 'A range of addresses holds the gateway.',
    why: 'The router has that address already. When a server or a VM gets it from the range, the whole network loses its way out.',
    source: ARITHMETIC,
    ...example(
      variant(kvmPlan, [
        'gateway-ip: 192.168.131.1, port',
        'gateway-ip: 192.168.131.1, addresses: [192.168.131.2-192.168.131.245], port',
      ]),
      { good: '192.168.131.2-', bad: '192.168.131.1-' },
    ),
  },
  check({ model, report }) {
    for (const network of comparedNetworks(model)) {
      const others = comparedNetworks(model).filter(
        (other) => other.gatewayIp && (other === network || mayShareSubnet(model, network, other)),
      );
      for (const item of network.addresses.items) {
        const owner = others.find(
          (other) => other.gatewayIp && rangeContains(item.value, other.gatewayIp.value),
        );
        if (!owner?.gatewayIp) continue;
        const address = owner.gatewayIp.value;
        const whose = owner === network ? 'the gateway of this network' : `the gateway of ${called(owner)}`;
        report({
          at: item.at,
          message: `${formatRange(item.value)} holds ${formatAddress(address)}, ${whose}.`,
          related: [{ at: owner.gatewayIp.at, message: `${formatAddress(address)} is the gateway.` }],
          fixes: () => leaveOut(model, network, item, [{ first: address, last: address }], true),
        });
      }
    }
  },
});

const between = defineRule<Plan>({
  id: 'plan/addresses-overlap-network',
  severity: 'error',
  docs: {
    summary: 'A range of addresses overlaps a range of another network on the same subnet.',
    why: 'Untagged networks on one port share a subnet and divide it by their ranges. An address in two ranges is given out by both, and the two servers that have it cut each other off.',
    source: ARITHMETIC,
    ...example(POOLS, { good: '192.168.130.100-', bad: '192.168.130.90-' }),
  },
  check({ model, report }) {
    for (const { network, item, other, otherItem } of overlaps(model)) {
      if (network === other || !mayShareSubnet(model, network, other)) continue;
      report({
        at: item.at,
        message: `${formatRange(item.value)} ${meets(item.value)} ${formatRange(otherItem.value)} of ${called(other)}, which shares the subnet.`,
        related: [{ at: otherItem.at, message: `${called(other)} uses ${formatRange(otherItem.value)}.` }],
        fixes: () => leaveOut(model, network, item, [otherItem.value]),
      });
    }
  },
});

export const rangesOverlapRules: readonly Rule<Plan>[] = [within, gateway, between];

/** What a range, or a single address, does with another range. */
function meets({ first, last }: AddressRange): string {
  return sameAddress(first, last) ? 'is already in' : 'overlaps';
}

interface Overlap {
  readonly network: PlanNetwork;
  readonly item: Value<AddressRange>;
  /** The network and range, written earlier, that it overlaps. */
  readonly other: PlanNetwork;
  readonly otherItem: Value<AddressRange>;
}

/** Ranges that are open at one place of the sweep below; more than a few are no sensible plan. */
const MOST_OPEN = 50;

/** Every pair of ranges that overlap, found in one sweep over the addresses in their order. */
function overlaps(plan: Plan): readonly Overlap[] {
  const all = comparedNetworks(plan).flatMap((network) =>
    network.addresses.items.map((item) => ({ network, item })),
  );
  const written = new Map(all.map(({ item }, index) => [item, index]));
  const sorted = all.toSorted((a, b) => compare(a.item.value, b.item.value));
  const found: Overlap[] = [];
  let open: typeof sorted = [];
  for (const next of sorted) {
    open = open.filter(({ item }) => rangesOverlap(item.value, next.item.value));
    for (const one of open) {
      const isLater = (written.get(next.item) ?? 0) > (written.get(one.item) ?? 0);
      const [earlier, later] = isLater ? [one, next] : [next, one];
      found.push({ ...later, other: earlier.network, otherItem: earlier.item });
    }
    if (open.length < MOST_OPEN) open.push(next);
  }
  return firstOfEach(found);
}

/** One overlap for each range and network, so that a range in many places is reported once. */
function firstOfEach(found: readonly Overlap[]): readonly Overlap[] {
  const seen = new Map<object, Set<PlanNetwork>>();
  return found.filter(({ item, other }) => {
    const networks = seen.get(item) ?? new Set();
    if (networks.has(other)) return false;
    seen.set(item, networks.add(other));
    return true;
  });
}

function compare(a: AddressRange, b: AddressRange): number {
  if (a.first.family !== b.first.family) return a.first.family - b.first.family;
  return a.first.value < b.first.value ? -1 : a.first.value > b.first.value ? 1 : 0;
}

function earlierItems(network: PlanNetwork, item: Value<AddressRange>): readonly AddressRange[] {
  const { items } = network.addresses;
  return items.slice(0, items.indexOf(item)).map((other) => other.value);
}

/**
 * True for networks that may have addresses of one subnet: untagged ones that may be on one port, and those whose
 * subnets are not known. Where subnets overlap that may not, that is the mistake.
 */
function mayShareSubnet(plan: Plan, a: PlanNetwork, b: PlanNetwork): boolean {
  if (areNamesakes(a, b) || areOneNetwork(a, b)) return false;
  const [left, right] = [subnetOf(a)?.value, subnetOf(b)?.value];
  // Subnets that do not overlap share nothing: a range that reaches into the other one leaves its own, which is said there.
  if (!left || !right) return true;
  if (!cidrsOverlap(left, right)) return false;
  const untagged = vlanTypeOf(a) === 'untagged' && vlanTypeOf(b) === 'untagged';
  return untagged && shareWire(plan, a, b) !== false;
}

/** Writes a range without the addresses of others: in one piece, in several, or not at all. */
function leaveOut(
  plan: Plan,
  network: PlanNetwork,
  item: Value<AddressRange>,
  others: readonly AddressRange[],
  preferred = false,
): readonly Fix[] {
  const { node } = network.addresses;
  if (item.shared || !node) return [];
  const [first, ...rest] = freeRanges(item.value, others).map(formatRange);
  if (first === undefined) {
    return [
      {
        title: `Remove ${formatRange(item.value)}`,
        edits: inFile(plan.file, removeItem(plan.file, item.node)),
      },
    ];
  }
  if (rest.length > 1) return [];
  const edits: TextEdit[] = [replaceScalar(plan.file, item.node, first)];
  for (const piece of rest) edits.push(...insertItem(plan.file, node, piece, item.node));
  const fix = { title: `Change to ${[first, ...rest].join(' and ')}`, edits: inFile(plan.file, edits) };
  return [preferred ? { ...fix, preferred } : fix];
}
