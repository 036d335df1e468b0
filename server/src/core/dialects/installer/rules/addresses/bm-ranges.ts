/** The seed range and the undercloud range: in the management network, apart from each other, and large enough. */
import { type Address, formatAddress, sameAddress, step } from '../../../../net/address.js';
import { type AddressRange, rangeContains, rangeSize, rangesOverlap } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, cidrRange, formatCidr, hostRange } from '../../../../net/cidr.js';
import { sameHostIn } from '../../../../net/free-hosts.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report, Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { kvmEnvironment, kvmExample, machines, patched } from '../../examples.js';
import { machinesIn, type NamedPool, poolOf, roleCounts } from '../../model/derived.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { bm, managementPools, subnetOrDefault, takenBut, theSubnet, writtenSubnet } from './bm-management.js';
import { moveEnd, shown } from './floating-pool.js';

const UNDERCLOUD_START = bm('network_undercloud_range_start');
const UNDERCLOUD_END = bm('network_undercloud_range_end');

const outside = defineEnvironmentRule({
  id: 'installer/bm-range-outside',
  severity: 'error',
  docs: {
    summary: 'The seed range or the undercloud range is not in the management network.',
    why: 'Nodes that get an address of another network are not reached by the seed and the undercloud. A sample for ESX with a VLAN has this mistake.',
    source: 'JSON page 1.1, section baremetal',
    ...kvmExample({ [UNDERCLOUD_START]: '192.168.140.23', [UNDERCLOUD_END]: '192.168.140.126' }),
  },
  check({ environment, report }) {
    const cidr = writtenSubnet(environment);
    if (!cidr) return;
    for (const pool of managementPools(environment)) {
      const [first, last] = [pool.first, pool.last].map(({ value }) => cidrContains(cidr.value, value));
      if (first && last) continue;
      // When only one end is outside and begins differently, a digit is missing in it, which is reported as that.
      if ((first || last) && pool.range.first.value >> 24n !== pool.range.last.value >> 24n) continue;
      report({
        at: first ? pool.last.at : pool.first.at,
        message: `${sentence(pool.title)}, ${shown(pool.range)}, is not within the management network ${formatCidr(cidr.value)}.`,
        related: theSubnet(cidr),
        fixes: () =>
          first || last ? cut(environment, pool, cidr.value) : move(environment, pool, cidr.value),
      });
    }
  },
});

const sentence = (title: string) => title.charAt(0).toUpperCase() + title.slice(1);

/** What of the range lies in the subnet. */
function cut(environment: EnvironmentJson, pool: NamedPool, cidr: Cidr): readonly Fix[] {
  const hosts = hostRange(cidr);
  return cidrContains(cidr, pool.range.first)
    ? moveEnd(environment, pool.last, hosts.last, 'end', false, pool.title)
    : moveEnd(environment, pool.first, hosts.first, 'begin', false, pool.title);
}

/** The same hosts in the right subnet, as a mistyped network part asks for. */
function move(environment: EnvironmentJson, pool: NamedPool, cidr: Cidr): readonly Fix[] {
  const first = sameHostIn(cidr, pool.range.first, []);
  const last = sameHostIn(cidr, pool.range.last, []);
  if (!first || !last || first.value > last.value) return [];
  const range = { first, last };
  if (takenBut(environment, pool.firstPath).some((each) => rangesOverlap(each, range))) return [];
  return [
    {
      title: `Change the range to ${shown(range)}`,
      edits: inFile(
        environment.file,
        replaceScalar(environment.file, pool.first.node, formatAddress(first)),
        replaceScalar(environment.file, pool.last.node, formatAddress(last)),
      ),
    },
  ];
}

const overlap = defineEnvironmentRule({
  id: 'installer/bm-range-overlap',
  severity: 'error',
  docs: {
    summary: 'The seed range and the undercloud range have addresses in common.',
    why: 'The seed and the undercloud hand out addresses without asking each other. Two machines get the same one sooner or later.',
    source: 'Address arithmetic',
    ...kvmExample({ [UNDERCLOUD_START]: '192.168.130.20' }),
  },
  check({ environment, report }) {
    const seed = poolOf(environment, 'seed');
    const undercloud = poolOf(environment, 'undercloud');
    if (!seed || !undercloud || !rangesOverlap(seed.range, undercloud.range)) return;
    report({
      at: undercloud.first.at,
      message: `The undercloud range, ${shown(undercloud.range)}, overlaps the seed range, ${shown(seed.range)}.`,
      related: [{ at: seed.first.at, message: 'Here the seed range begins.' }],
      fixes: () => apart(environment, seed, undercloud),
    });
  },
});

/** Where one range begins before the other and ends within it, either gives way. */
function apart(environment: EnvironmentJson, one: NamedPool, other: NamedPool): readonly Fix[] {
  const [low, high] = one.range.first.value <= other.range.first.value ? [one, other] : [other, one];
  const [end, begin] = [step(high.range.first, -1), step(low.range.last, 1)];
  return [
    ...(begin && begin.value <= high.range.last.value
      ? moveEnd(environment, high.first, begin, 'begin', false, high.title)
      : []),
    ...(end && end.value >= low.range.first.value
      ? moveEnd(environment, low.last, end, 'end', false, low.title)
      : []),
  ];
}

const networkBroadcast = defineEnvironmentRule({
  id: 'installer/bm-range-network-broadcast',
  severity: 'error',
  docs: {
    summary: 'The seed range or the undercloud range holds the network or the broadcast address.',
    why: 'The first address of a subnet names the subnet, and the last one is its broadcast address; no host can have either.',
    source: 'Address arithmetic',
    ...kvmExample({ [UNDERCLOUD_END]: '192.168.130.255' }),
  },
  check({ environment, report }) {
    const subnet = subnetOrDefault(environment);
    if (subnet?.cidr.network.family !== 4) return;
    for (const pool of managementPools(environment)) {
      if (!isInside(pool.range, subnet.cidr)) continue;
      for (const each of unusableEnds(environment, pool, subnet.cidr))
        report({ ...each, related: theSubnet(subnet.written) });
    }
  },
});

const isInside = ({ first, last }: AddressRange, cidr: Cidr) =>
  cidrContains(cidr, first) && cidrContains(cidr, last);

function unusableEnds(environment: EnvironmentJson, pool: NamedPool, cidr: Cidr): readonly Report[] {
  const [all, hosts] = [cidrRange(cidr), hostRange(cidr)];
  const reports: Report[] = [];
  const add = (value: NamedPool['first'], end: 'begin' | 'end', what: string, to: Address) => {
    reports.push({
      at: value.at,
      message: `${sentence(pool.title)} ${end}s at ${formatAddress(value.value)}, the ${what} address of ${formatCidr(cidr)}, which no host can have.`,
      fixes: () => {
        const other = end === 'begin' ? pool.last : pool.first;
        const inOrder = end === 'begin' ? to.value <= other.value.value : to.value >= other.value.value;
        return inOrder ? moveEnd(environment, value, to, end, true, pool.title) : [];
      },
    });
  };
  if (sameAddress(pool.range.first, all.first)) add(pool.first, 'begin', 'network', hosts.first);
  if (sameAddress(pool.range.last, all.last)) add(pool.last, 'end', 'broadcast', hosts.last);
  return reports;
}

const withMachines = (range: string) => ({
  'kvm-custom-ips.json': patched(kvmEnvironment, { compute_scale: 1, [UNDERCLOUD_END]: range }),
  'baremetal.csv': `${machines.join('\n')}\n`,
});

const small = defineEnvironmentRule({
  id: 'installer/bm-undercloud-range-small',
  severity: 'error',
  docs: {
    summary:
      'The undercloud range has fewer addresses than there are machines, with one more for the virtual address of the APIs.',
    why: 'Every machine gets an address of this range, and the APIs of the overcloud get one. The deployment fails at the machine for which none is left.',
    source: 'JSON page 1.1, network_undercloud_range_start: one for each server and one virtual address',
    bad: withMachines('192.168.130.29'),
    good: withMachines('192.168.130.30'),
  },
  check({ environment, installer, report }) {
    const pool = poolOf(environment, 'undercloud');
    if (!pool) return;
    const asked = machinesOf(environment, installer);
    const size = rangeSize(pool.range);
    const needed = asked.count + 1;
    if (size >= BigInt(needed)) return;
    report({
      at: pool.last.at,
      message: `The undercloud range has ${size} ${size === 1n ? 'address' : 'addresses'}, but ${asked.count} machines and the virtual address of the APIs need ${needed}.`,
      related: asked.related,
      fixes: () => {
        const last = step(pool.range.first, needed - 1);
        const subnet = subnetOrDefault(environment);
        if (!last || !subnet || !rangeContains(hostRange(subnet.cidr), last)) return [];
        const range = { first: pool.range.first, last };
        if (takenBut(environment, pool.firstPath).some((each) => rangesOverlap(each, range))) return [];
        return moveEnd(environment, pool.last, last, 'end', false, pool.title);
      },
    });
  },
});

/**
 * The machines of the list beside the file, or those that its scales ask for: there may be more than either says, but not
 * fewer.
 */
function machinesOf(
  environment: EnvironmentJson,
  installer: Installer,
): { readonly count: number; readonly related: NonNullable<Report['related']> } {
  const counts = roleCounts(environment);
  const count = counts.reduce((sum, each) => sum + each.count, 0);
  const listed = (environment === installer.environment && machinesIn(installer.machines)) || [];
  const last = listed.at(-1);
  if (last && listed.length >= count)
    return {
      count: listed.length,
      related: [{ at: last.at, message: `The last of ${listed.length} machines.` }],
    };
  const related = counts.flatMap((each) =>
    each.written && each.count > 0
      ? [{ at: each.written.at, message: `${each.role.name}: ${each.count}.` }]
      : [],
  );
  return { count, related };
}

export const bmRanges: readonly Rule<Installer>[] = [outside, overlap, networkBroadcast, small];
