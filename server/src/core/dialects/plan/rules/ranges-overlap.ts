/**
 * An address is given out once: ranges do not overlap in one network, do not hold a gateway, and do not overlap those
 * of another network that shares the subnet. Networks whose subnets may not overlap at all are reported as such.
 */
import { formatAddress } from '../../../net/address.js';
import {
  type AddressRange,
  formatRange,
  freeRanges,
  rangeContains,
  rangesOverlap,
} from '../../../net/address-range.js';
import { cidrsOverlap } from '../../../net/cidr.js';
import { defineRule, type Fix, type Rule } from '../../../rules/rule.js';
import { insertItem, removeItem, replaceScalar } from '../../../syntax/rewrite.js';
import type { TextEdit } from '../../../text/text-edit.js';
import type { Plan, PlanNetwork, Value } from '../plan-model.js';
import { areNamesakes, areOneNetwork, called, shareWire, subnetOf, vlanTypeOf } from './about-networks.js';
import { example, kvmPlan, variant } from './example-plans.js';
import { inFile } from './fixes.js';

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
    for (const network of model.networks) {
      const { items } = network.addresses;
      for (const [index, item] of items.entries()) {
        const earlier = items.slice(0, index).find((other) => rangesOverlap(other.value, item.value));
        if (!earlier) continue;
        report({
          at: item.at,
          message: `${formatRange(item.value)} overlaps ${formatRange(earlier.value)} of the same network.`,
          related: [{ at: earlier.at, message: `${formatRange(earlier.value)} is listed here.` }],
          fixes: () =>
            leaveOut(
              model,
              network,
              item,
              items.slice(0, index).map((other) => other.value),
            ),
        });
      }
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
    for (const network of model.networks) {
      for (const item of network.addresses.items) {
        const owner = model.networks.find(
          (other) =>
            other.gatewayIp !== undefined &&
            rangeContains(item.value, other.gatewayIp.value) &&
            (other === network || mayShareSubnet(model, network, other)),
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
    for (const [index, network] of model.networks.entries()) {
      for (const item of network.addresses.items) {
        const found = overlapping(model, network, item.value, model.networks.slice(0, index));
        if (!found) continue;
        const [other, range] = found;
        report({
          at: item.at,
          message: `${formatRange(item.value)} overlaps ${formatRange(range.value)} of ${called(other)}, which shares the subnet.`,
          related: [{ at: range.at, message: `${called(other)} uses ${formatRange(range.value)}.` }],
          fixes: () => leaveOut(model, network, item, [range.value]),
        });
      }
    }
  },
});

export const rangesOverlapRules: readonly Rule<Plan>[] = [within, gateway, between];

function overlapping(
  plan: Plan,
  network: PlanNetwork,
  range: AddressRange,
  others: readonly PlanNetwork[],
): readonly [PlanNetwork, Value<AddressRange>] | undefined {
  for (const other of others) {
    if (!mayShareSubnet(plan, network, other)) continue;
    const item = other.addresses.items.find((one) => rangesOverlap(one.value, range));
    if (item) return [other, item];
  }
  return undefined;
}

/**
 * True for networks that may have addresses of one subnet: untagged ones that may be on one port, and those whose own
 * subnets do not overlap or are not known. For all others the overlap of the subnets is the mistake.
 */
function mayShareSubnet(plan: Plan, a: PlanNetwork, b: PlanNetwork): boolean {
  if (areNamesakes(a, b) || areOneNetwork(a, b)) return false;
  const [left, right] = [subnetOf(a)?.value, subnetOf(b)?.value];
  if (!left || !right || !cidrsOverlap(left, right)) return true;
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
