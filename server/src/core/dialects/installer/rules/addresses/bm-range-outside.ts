/** The seed range or the undercloud range is not in the management network. */

import { formatAddress } from '../../../../net/address.js';
import { rangesOverlap } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, formatCidr, hostRange } from '../../../../net/cidr.js';
import { sameHostIn } from '../../../../net/free-hosts.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import { capital } from '../../../../rules/kit/words.js';
import { defineRule, type Fix, type Report } from '../../../../rules/rule.js';
import { meantManagement, type NamedPool } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { CIDR, managementPools, takenBut, theSubnet, writtenSubnet } from './about-management.js';
import { moveEnd, shown } from './about-pools.js';
import { docs } from './bm-range-outside.docs.js';

export const bmRangeOutside = defineRule({
  id: 'installer/bm-range-outside',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    yield* wrongSubnet(environment);
    const cidr = writtenSubnet(environment);
    if (!cidr) return;
    for (const pool of managementPools(environment)) {
      const [first, last] = [pool.first, pool.last].map(({ value }) => cidrContains(cidr.value, value));
      if (first && last) continue;
      // When only one end is outside and begins differently, a digit is missing in it, which is reported as that.
      if ((first || last) && pool.range.first.value >> 24n !== pool.range.last.value >> 24n) continue;
      yield finding(
        first ? pool.last.at : pool.first.at,
        `${capital(pool.title)}, ${shown(pool.range)}, is not within the management network ${formatCidr(cidr.value)}.`,
        {
          related: [theSubnet(cidr)],
          fixes: () => (first || last ? cut(pool, cidr.value) : move(environment, pool, cidr.value)),
        },
      );
    }
  },
});

/** All hosts and ranges lie in one other subnet: the slip is in the subnet that is written. */
function* wrongSubnet(environment: EnvironmentJson): Iterable<Report> {
  const written = environment.cidr(CIDR);
  const meant = meantManagement(environment);
  if (!written || !meant) return;
  const text = formatCidr(meant);
  yield finding(
    written.at,
    `The management network is ${formatCidr(written.value)}, and all of its hosts and ranges lie in ${text}.`,
    { fixes: () => changeTo(written, text) },
  );
}

/** What of the range lies in the subnet. */
function cut(pool: NamedPool, cidr: Cidr): readonly Fix[] {
  const hosts = hostRange(cidr);
  return cidrContains(cidr, pool.range.first)
    ? moveEnd(pool.last, hosts.last, 'end', { pool: pool.title })
    : moveEnd(pool.first, hosts.first, 'begin', { pool: pool.title });
}

/** The same hosts in the right subnet, as a mistyped network part asks for. */
function move(environment: EnvironmentJson, pool: NamedPool, cidr: Cidr): readonly Fix[] {
  const first = sameHostIn(cidr, pool.range.first, []);
  const last = sameHostIn(cidr, pool.range.last, []);
  if (!first || !last || first.value > last.value) return [];
  const range = { first, last };
  if (takenBut(environment, pool.firstPath).some((each) => rangesOverlap(each, range))) return [];
  return moveTo(`Change the range to ${shown(range)}`, [
    [pool.first, formatAddress(first)],
    [pool.last, formatAddress(last)],
  ]);
}
