/** The floating IPs meet the network of tenants. */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import type { Place } from '../../../../model/source-file.js';
import { rangesOverlap } from '../../../../net/address-range.js';
import {
  cidrRange,
  cidrsOverlap,
  formatCidr,
  nextFreeCidr,
  parseCidr,
  subnetOf,
} from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { fixedSubnet, hostsOf } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { floatingPool } from './about-floating-pool.js';
import { otherSubnets } from './about-floating-subnet.js';
import { shown } from './about-pools.js';
import { docs } from './floating-fixed-overlap.docs.js';

export const floatingFixedOverlap = defineRule({
  id: 'installer/floating-fixed-overlap',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const tenants = fixedSubnet(environment);
    const met = tenants && floatingIn(environment, (range) => rangesOverlap(range, cidrRange(tenants.cidr)));
    if (!tenants || !met) return;
    const subnet = formatCidr(tenants.cidr);
    const { written } = tenants;
    yield finding(
      met.at,
      written
        ? `${met.title} overlaps ${subnet}, the network of tenants.`
        : `${met.title} overlaps ${subnet}, the default network of tenants. Set 'fixed_range_cidr'.`,
      {
        related: [related(written?.at, `The network of tenants is ${subnet}.`)],
        fixes: () => (written ? [] : setFixedRange(environment)),
      },
    );
  },
});

/** Where a free private subnet for tenants is looked for. */
const TENANTS_FROM = '172.16.0.0/16';

/** The subnet of floating IPs where it is written, else the pool, with the place to point at, if it is as asked. */
function floatingIn(
  environment: EnvironmentJson,
  isMet: (range: ReturnType<typeof cidrRange>) => boolean,
): { readonly at: Place; readonly title: string } | undefined {
  const cidr = environment.cidr('floating_ip.cidr');
  if (cidr && isMet(cidrRange(cidr.value)))
    return { at: cidr.at, title: `The subnet of floating IPs, ${formatCidr(cidr.value)},` };
  const pool = floatingPool(environment);
  return pool && isMet(pool.range)
    ? { at: pool.first.at, title: `The floating IP pool ${shown(pool.range)}` }
    : undefined;
}

function setFixedRange(environment: EnvironmentJson): readonly Fix[] {
  const like = parseCidr(TENANTS_FROM);
  const byDefault = parseCidr(installerDefaults.fixedRangeCidr);
  const floating = environment.cidr('floating_ip.cidr')?.value;
  const pool = floatingPool(environment);
  if (like.kind !== 'cidr' || byDefault.kind !== 'cidr') return [];
  const hosts = hostsOf(environment).map(({ address }) => subnetOf(address.value, 32));
  const used = [...otherSubnets(environment), ...hosts, ...(floating ? [floating] : [])];
  const free = nextFreeCidr(like.cidr, used);
  if (!free || cidrsOverlap(free, byDefault.cidr)) return [];
  if (pool && rangesOverlap(pool.range, cidrRange(free))) return [];
  const text = formatCidr(free);
  return environment.root
    ? addKey(environment.root, 'fixed_range_cidr', text, { title: `Set 'fixed_range_cidr' to '${text}'` })
    : [];
}
