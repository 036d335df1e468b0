/** The seed range or the undercloud range is not in the management network. */

import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { freeRanges, rangeContains, rangesOverlap } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, formatCidr, hostRange } from '../../../../net/cidr.js';
import { sameHostIn } from '../../../../net/free-hosts.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import { capital } from '../../../../rules/kit/words.js';
import { defineRule, type Fix, type Report } from '../../../../rules/rule.js';
import { hostsOf, meantManagement, type NamedPool } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironmentOrScript } from '../over.js';
import {
  CIDR,
  managementAddresses,
  managementPools,
  subnetAround,
  takenBut,
  theSubnet,
  writtenSubnet,
} from './about-management.js';
import { moveEnd, shown } from './about-pools.js';
import { docs } from './bm-range-outside.docs.js';

export const bmRangeOutside = defineRule({
  id: 'installer/bm-range-outside',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
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
        `${capital(pool.title)}, ${shown(pool.range)}, is outside the management network ${formatCidr(cidr.value)}.`,
        {
          related: [theSubnet(cidr)],
          fixes: () =>
            first || last
              ? [...cut(environment, pool, cidr.value), ...widen(environment, cidr)]
              : move(environment, pool, cidr.value),
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
    `The management network is ${formatCidr(written.value)}, and all of its hosts and ranges are in ${text}.`,
    { fixes: () => [...changeTo(written, text), ...moveAll(environment, meant, written.value)] },
  );
}

/**
 * The end that is outside, where its host part is free in the subnet, as after a slip in the network part; else as much
 * of the subnet as nothing else takes.
 */
function cut(environment: EnvironmentJson, pool: NamedPool, cidr: Cidr): readonly Fix[] {
  const isLast = cidrContains(cidr, pool.range.first);
  const [inside, outside] = isLast ? [pool.first, pool.last] : [pool.last, pool.first];
  const taken = takenBut(environment, pool.firstPath);
  const room = freeRanges(hostRange(cidr), taken).find((range) => rangeContains(range, inside.value));
  if (!room) return [];
  const same = sameHostIn(cidr, outside.value, taken);
  const isRoom =
    same &&
    rangeContains(room, same) &&
    (isLast ? same.value > inside.value.value : same.value < inside.value.value);
  const [to, end] = isLast ? ([room.last, 'end'] as const) : ([room.first, 'begin'] as const);
  return moveEnd(outside, isRoom ? same : to, end, { pool: pool.title });
}

/** Few management networks are larger; addresses that are farther apart have a slip. */
const USUAL_PREFIX = 24;

/** The subnet that holds everything, where the prefix is what was mistyped. */
function widen(environment: EnvironmentJson, cidr: Value<Cidr>): readonly Fix[] {
  const addresses = managementAddresses(environment).map(({ value }) => value);
  const all = subnetAround(addresses);
  const isWider =
    all &&
    all.prefix >= USUAL_PREFIX &&
    all.prefix < cidr.value.prefix &&
    cidrContains(all, cidr.value.network);
  if (!isWider) return [];
  const text = formatCidr(all);
  return changeTo(cidr, text, { title: `Change the subnet to '${text}'` });
}

/** Every address of the network that is meant, with the same host in the one that is written. */
function moveAll(environment: EnvironmentJson, from: Cidr, to: Cidr): readonly Fix[] {
  if (from.network.family !== to.network.family || from.prefix < to.prefix) return [];
  const routers = hostsOf(environment)
    .filter(({ path }) => path.endsWith('customer_router_ip'))
    .map(({ address }) => address);
  const moves = [...managementAddresses(environment), ...routers]
    .filter(({ value }) => cidrContains(from, value))
    .map((address) => [address, moved(address.value, to.network.value - from.network.value)] as const);
  return moveTo(`Move all hosts and ranges to ${formatCidr(to)}`, moves);
}

function moved({ family, value }: Address, distance: bigint): string {
  return formatAddress({ family, value: value + distance });
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
