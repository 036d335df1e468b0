/**
 * Gateways, address ranges and the seed VM lie in the subnet of their network, and on addresses that a host may have.
 * One check at three places; the subnet itself is checked elsewhere, and where it cannot be read nothing is said here.
 */

import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress, sameAddress } from '../../../../net/address.js';
import { type AddressRange, formatRange, freeRanges, rangesOverlap } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, cidrRange, formatCidr, hostRange } from '../../../../net/cidr.js';
import { nearestHost, sameHostIn } from '../../../../net/free-hosts.js';
import { defineRule, type Fix, type Rule, type RuleContext, type RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';
import { networksNamed, type Plan, type PlanNetwork } from '../../model/plan-model.js';
import { replaceValue } from '../fixes.js';
import { called, subnetOf } from '../networks/about-networks.js';
import { takenAddresses } from './free-values.js';

/** A value that must lie in a subnet. */
interface Subject {
  /** `The gateway 192.168.131.1`. */
  readonly title: string;
  readonly value: Value<Address> | Value<AddressRange>;
  readonly range: AddressRange;
  readonly network: PlanNetwork;
  readonly cidr: Value<Cidr>;
  /** Addresses that a repair must not choose. */
  taken(): readonly AddressRange[];
}

interface Row {
  readonly name: 'gateway' | 'address' | 'seed-vm';
  readonly subjects: (plan: Plan) => readonly Subject[];
  readonly outside: RuleDocs;
  readonly notHost: RuleDocs;
}

const POOL = variant(kvmPlan, [
  'gateway-ip: 192.168.131.1, port',
  'gateway-ip: 192.168.131.1, addresses: [192.168.131.2-192.168.131.245], port',
]);
const ARITHMETIC =
  'Address arithmetic: a host has an address of its subnet, and neither the first nor the last one';
const END =
  'The first address of a subnet names the subnet and the last one is its broadcast address; no host can have either.';

const rows: readonly Row[] = [
  {
    name: 'gateway',
    subjects: gateways,
    outside: {
      summary: 'The gateway of a network is not in its subnet.',
      why: 'Hosts reach their gateway directly, without a router. One with an address outside the subnet is never reached, so nothing leaves the network.',
      source: ARITHMETIC,
      ...example(kvmPlan, { good: 'gateway-ip: 192.168.131.1', bad: 'gateway-ip: 192.168.141.1' }),
    },
    notHost: {
      summary: 'The gateway of a network is its network or broadcast address.',
      why: END,
      source: ARITHMETIC,
      ...example(kvmPlan, { good: 'gateway-ip: 192.168.131.1', bad: 'gateway-ip: 192.168.131.255' }),
    },
  },
  {
    name: 'address',
    subjects: pools,
    outside: {
      summary: 'An address or range of a network is not in its subnet.',
      why: 'Whoever gets such an address cannot be reached over the network: routers look for it elsewhere.',
      source: ARITHMETIC,
      ...example(POOL, { good: '192.168.131.2-192.168.131.245', bad: '192.168.131.2-192.168.132.45' }),
    },
    notHost: {
      summary: 'A range of addresses includes the network or broadcast address of its subnet.',
      why: END,
      source: ARITHMETIC,
      ...example(POOL, { good: '192.168.131.2-192.168.131.245', bad: '192.168.131.2-192.168.131.255' }),
    },
  },
  {
    name: 'seed-vm',
    subjects: seedVm,
    outside: {
      summary: 'The address of the seed VM is not in the undercloud management subnet.',
      why: 'The seed VM boots and installs the undercloud over that network, by PXE, which does not cross routers.',
      source:
        'Technical overview 1.1, table Physical networks, row Undercloud management; environment variables file, network_seed_ip',
      ...example(kvmPlan, { good: 'address: 192.168.130.3', bad: 'address: 192.168.140.3' }),
    },
    notHost: {
      summary: 'The address of the seed VM is the network or broadcast address of its subnet.',
      why: END,
      source: ARITHMETIC,
      ...example(kvmPlan, { good: 'address: 192.168.130.3', bad: 'address: 192.168.130.0' }),
    },
  },
];

export const hostInCidr: readonly Rule<Plan>[] = rows.flatMap(({ name, subjects, outside, notHost }) => [
  defineRule<Plan>({
    id: `plan/${name}-outside-cidr`,
    severity: 'error',
    docs: outside,
    check: (context) => checkOutside(context, subjects(context.model)),
  }),
  defineRule<Plan>({
    id: `plan/${name}-not-host`,
    severity: 'error',
    docs: notHost,
    check: (context) => checkNotHost(context, subjects(context.model)),
  }),
]);

function gateways(plan: Plan): readonly Subject[] {
  return plan.networks.flatMap((network) => {
    const value = network.gatewayIp;
    const cidr = subnetOf(network);
    if (!value || !cidr) return [];
    const range = { first: value.value, last: value.value };
    const taken = () => takenAddresses(plan, value);
    return [{ title: `The gateway ${formatAddress(value.value)}`, value, range, network, cidr, taken }];
  });
}

function pools(plan: Plan): readonly Subject[] {
  return plan.networks.flatMap((network) => {
    const cidr = subnetOf(network);
    if (!cidr) return [];
    return network.addresses.items.map((value) => {
      const range = value.value;
      const kind = sameAddress(range.first, range.last) ? 'address' : 'range';
      const taken = () => takenAddresses(plan, value);
      return { title: `The ${kind} ${formatRange(range)}`, value, range, network, cidr, taken };
    });
  });
}

function seedVm(plan: Plan): readonly Subject[] {
  const value = plan.deployment?.seedVm?.address;
  const named = [
    ...networksNamed(plan.physical, 'undercloud-management'),
    ...networksNamed(plan.virtual, 'management'),
  ];
  const network = named.find((one) => subnetOf(one) !== undefined);
  const cidr = network && subnetOf(network);
  if (!value || !network || !cidr) return [];
  const range = { first: value.value, last: value.value };
  const taken = () => takenAddresses(plan, value);
  return [
    { title: `The seed VM's address ${formatAddress(value.value)}`, value, range, network, cidr, taken },
  ];
}

function checkOutside({ file, report }: RuleContext<Plan>, subjects: readonly Subject[]): void {
  for (const subject of subjects) {
    const { title, value, range, network, cidr } = subject;
    if (range.first.family !== cidr.value.network.family) continue;
    if (cidrContains(cidr.value, range.first) && cidrContains(cidr.value, range.last)) continue;
    report({
      at: value.at,
      message: `${title} is outside ${formatCidr(cidr.value)}, the subnet of ${called(network)}.`,
      related: [{ at: cidr.at, message: `${called(network)} has the subnet ${formatCidr(cidr.value)}.` }],
      fixes: () => {
        const inside = allowedPart(subject);
        if (inside) return replaceValue(file, value, inside, `Shorten the range to ${inside}`);
        if (!sameAddress(range.first, range.last)) return movedRange(file, subject);
        return movedAddress(file, subject);
      },
    });
  }
}

/** What of a range lies on addresses of hosts; undefined for single addresses and when nothing of it does. */
function allowedPart({ range, cidr }: Subject): string | undefined {
  const hosts = hostRange(cidr.value);
  if (sameAddress(range.first, range.last) || !rangesOverlap(range, hosts)) return undefined;
  const first = range.first.value < hosts.first.value ? hosts.first : range.first;
  const last = range.last.value > hosts.last.value ? hosts.last : range.last;
  return formatRange({ first, last });
}

/** The same places in the right subnet, as a mistyped network part asks for. */
function movedRange(file: RuleContext<Plan>['file'], { value, range, cidr }: Subject): readonly Fix[] {
  const first = sameHostIn(cidr.value, range.first, []);
  const last = sameHostIn(cidr.value, range.last, []);
  if (!first || !last || first.value > last.value) return [];
  const text = formatRange({ first, last });
  return replaceValue(file, value, text, `Change the range to ${text}`);
}

function movedAddress(file: RuleContext<Plan>['file'], subject: Subject): readonly Fix[] {
  const { value, range, cidr } = subject;
  const taken = subject.taken();
  const nearest = nearestHost(cidr.value, range.first, taken);
  const sameHost = sameHostIn(cidr.value, range.first, taken);
  const fixes: Fix[] = [];
  if (nearest) {
    const text = formatAddress(nearest);
    fixes.push(...replaceValue(file, value, text, `Change to ${text}, the nearest free address`));
  }
  if (sameHost && !(nearest && sameAddress(sameHost, nearest))) {
    const text = formatAddress(sameHost);
    fixes.push(...replaceValue(file, value, text, `Change to ${text}, the same host in this subnet`));
  }
  return fixes;
}

function checkNotHost({ file, report }: RuleContext<Plan>, subjects: readonly Subject[]): void {
  for (const subject of subjects) {
    const { title, value, range, network, cidr } = subject;
    const all = cidrRange(cidr.value);
    const hosts = hostRange(cidr.value);
    if (!cidrContains(cidr.value, range.first) || !cidrContains(cidr.value, range.last)) continue;
    const unusable = freeRanges(all, [hosts]).filter((part) => rangesOverlap(part, range));
    if (unusable.length === 0) continue;
    const names = unusable.map(({ first }) =>
      sameAddress(first, all.first) ? 'network address' : 'broadcast address',
    );
    const single = sameAddress(range.first, range.last);
    report({
      at: value.at,
      message: `${title} ${single ? 'is' : 'includes'} the ${names.join(' and the ')} of ${formatCidr(cidr.value)}, which no host may have.`,
      related: [{ at: cidr.at, message: `${called(network)} has the subnet ${formatCidr(cidr.value)}.` }],
      fixes: () => {
        const inside = allowedPart(subject);
        if (inside) return replaceValue(file, value, inside, `Shorten the range to ${inside}`, true);
        const nearest = nearestHost(cidr.value, range.first, subject.taken());
        if (!nearest) return [];
        const text = formatAddress(nearest);
        return replaceValue(file, value, text, `Change to ${text}, the nearest free address`, true);
      },
    });
  }
}
