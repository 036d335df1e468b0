/** The subnet of the Service network is its own: it meets no other subnet of the cloud. */
import { type Address, formatAddress } from '../../../../net/address.js';
import { type Cidr, cidrContains, cidrsOverlap, formatCidr, nextFreeCidr } from '../../../../net/cidr.js';
import type { Fix } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { fixedSubnet, floatingSubnet, managementSubnet } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { listed } from '../services/repairs.js';
import { usedSubnets } from './reading.js';
import { changeTo, repair } from './repairs.js';

const CIDR = 'svc.allocate_cidr';

const OTHERS = [
  { title: 'the management network', read: managementSubnet },
  { title: 'the floating IPs', read: floatingSubnet },
  { title: 'the tenant network', read: fixedSubnet },
] as const;

export const svcOverlap = defineEnvironmentRule({
  id: 'installer/svc-overlap',
  severity: 'error',
  docs: {
    summary: 'The subnet of the Service network overlaps another one of the cloud.',
    why: 'An address in both subnets is sent to one of the two networks only, so that the machines on the other one cannot be reached. Defaults count: without `fixed_range_cidr` tenants have all of 10.0.0.0/8.',
    source: 'JSON page 1.1, section svc: a separate subnet',
    ...kvmExample({
      'svc.allocate_cidr': '192.168.131.0/24',
      'svc.interface_default_route': '192.168.131.1',
      'svc.allocate_start': '192.168.131.246',
      'svc.allocate_end': '192.168.131.250',
    }),
  },
  check({ environment, report }) {
    const own = environment.cidr(CIDR);
    if (!own) return;
    const met = OTHERS.flatMap(({ title, read }) => {
      const other = read(environment);
      return other && cidrsOverlap(own.value, other.cidr) ? [{ title, ...other }] : [];
    });
    if (met.length === 0) return;
    const names = met.map(({ title, cidr, written }) => {
      const byDefault = written ? '' : ' by default';
      return `that of ${title}, ${formatCidr(cidr)}${byDefault}`;
    });
    report({
      at: own.at,
      message: `The subnet of the Service network, ${formatCidr(own.value)}, overlaps ${listed(names)}.`,
      related: met.flatMap(({ title, written }) =>
        written ? [{ at: written.at, message: `The subnet of ${title}.` }] : [],
      ),
      fixes: () => moveAway(environment, own.value),
    });
  },
});

/** The next free subnet of the same size, and the addresses in it moved by the same distance. */
function moveAway(environment: EnvironmentJson, old: Cidr): readonly Fix[] {
  const own = environment.cidr(CIDR);
  const next = nextFreeCidr(old, usedSubnets(environment));
  if (!own || !next) return [];
  const distance = next.network.value - old.network.value;
  const keys = ['interface_default_route', 'allocate_start', 'allocate_end'];
  const addresses = keys.flatMap((key) => environment.address(`svc.${key}`) ?? []);
  const edits = addresses
    .filter(({ value }) => cidrContains(old, value))
    .map((address) => changeTo(environment, address, formatAddress(moved(address.value, distance))));
  return repair(environment, `Move the Service network to ${formatCidr(next)}, the next free subnet`, [
    changeTo(environment, own, formatCidr(next)),
    ...edits,
  ]);
}

function moved({ family, value }: Address, distance: bigint): Address {
  return { family, value: value + distance };
}
