/** The subnet of the Service network overlaps another one of the cloud. */

import { type Address, formatAddress } from '../../../../net/address.js';
import { type Cidr, cidrContains, cidrsOverlap, formatCidr, nextFreeCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { moveTo } from '../../../../rules/kit/fixes.js';
import { listed } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { fixedSubnet, floatingSubnet, managementSubnet } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { usedSubnets } from './about-reading.js';
import { CIDR } from './about-svc-addresses.js';
import { docs } from './svc-overlap.docs.js';

export const svcOverlap = defineRule({
  id: 'installer/svc-overlap',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
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
    yield finding(
      own.at,
      `The subnet of the Service network, ${formatCidr(own.value)}, overlaps ${listed(names)}.`,
      {
        related: met.map(({ title, written }) => related(written?.at, `The subnet of ${title} is set here.`)),
        fixes: () => moveAway(environment, own.value),
      },
    );
  },
});

const OTHERS = [
  { title: 'the management network', read: managementSubnet },
  { title: 'the floating IPs', read: floatingSubnet },
  { title: 'the tenant network', read: fixedSubnet },
] as const;

/** The next free subnet of the same size, and the addresses in it moved by the same distance. */
function moveAway(environment: EnvironmentJson, old: Cidr): readonly Fix[] {
  const own = environment.cidr(CIDR);
  const next = nextFreeCidr(old, usedSubnets(environment));
  if (!own || !next) return [];
  const distance = next.network.value - old.network.value;
  const keys = ['interface_default_route', 'allocate_start', 'allocate_end'];
  const addresses = keys
    .flatMap((key) => environment.address(`svc.${key}`) ?? [])
    .filter(({ value }) => cidrContains(old, value));
  return moveTo(`Move the Service network to ${formatCidr(next)}, the next free subnet`, [
    [own, formatCidr(next)],
    ...addresses.map((address) => [address, formatAddress(moved(address.value, distance))] as const),
  ]);
}

function moved({ family, value }: Address, distance: bigint): Address {
  return { family, value: value + distance };
}
