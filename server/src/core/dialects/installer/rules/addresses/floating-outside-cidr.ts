/** The pool of floating IPs lies outside its subnet. */

import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import type { AddressRange } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, cidrRange, formatCidr, hostRange } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson, Pool } from '../../model/installer-model.js';
import { eachEnvironmentOrScript } from '../over.js';
import { floatingPool } from './about-floating-pool.js';
import { subnetFor } from './about-floating-subnet.js';
import { moveEnd, shown } from './about-pools.js';
import { docs } from './floating-outside-cidr.docs.js';

export const floatingOutsideCidr = defineRule({
  id: 'installer/floating-outside-cidr',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const pool = floatingPool(environment);
    const cidr = environment.cidr('floating_ip.cidr');
    if (!pool || !cidr) return;
    const out = [pool.first, pool.last].filter((end) => !cidrContains(cidr.value, end.value));
    const [only] = out;
    if (!only) return;
    const subnet = formatCidr(cidr.value);
    if (out.length === 2) {
      // Where neither end fits, it is the subnet that does not fit to them.
      yield finding(cidr.at, `The floating IP pool ${shown(pool.range)} is outside ${subnet}.`, {
        related: [
          related(pool.first.at, 'The pool begins here.'),
          related(pool.last.at, 'The pool ends here.'),
        ],
        fixes: () => [...changeSubnet(environment, cidr, pool.range), ...movePool(cidr.value, pool)],
      });
      return;
    }
    yield finding(
      only.at,
      `The floating IP pool ${only === pool.first ? 'begins' : 'ends'} outside ${subnet}.`,
      {
        related: [related(cidr.at, `The subnet of floating IPs is ${subnet}.`)],
        fixes: () => [...moveInto(cidr.value, pool, only), ...changeSubnet(environment, cidr, pool.range)],
      },
    );
  },
});

function changeSubnet(environment: EnvironmentJson, cidr: Value<Cidr>, range: AddressRange): readonly Fix[] {
  const better = subnetFor(environment, range, cidr.value.prefix);
  if (!better) return [];
  const text = formatCidr(better);
  return changeTo(cidr, text, { title: `Change the subnet to '${text}'` });
}

/** The same host in the subnet that is written: most often one part of the address is that of another network. */
function hostIn(cidr: Cidr, address: Address): Address | undefined {
  const { first, last } = cidrRange(cidr);
  const size = last.value - first.value + 1n;
  const moved = { family: first.family, value: first.value + (address.value % size) };
  const hosts = hostRange(cidr);
  return hosts.first.value < moved.value && moved.value <= hosts.last.value ? moved : undefined;
}

function moveInto(cidr: Cidr, pool: Pool, end: Value<Address>): readonly Fix[] {
  const moved = hostIn(cidr, end.value);
  if (!moved) return [];
  const isFirst = end === pool.first;
  const [first, last] = isFirst ? [moved, pool.last.value] : [pool.first.value, moved];
  return first.value <= last.value ? moveEnd(end, moved, isFirst ? 'begin' : 'end') : [];
}

function movePool(cidr: Cidr, pool: Pool): readonly Fix[] {
  const [first, last] = [hostIn(cidr, pool.first.value), hostIn(cidr, pool.last.value)];
  if (!first || !last || first.value > last.value) return [];
  return moveTo(`Move the pool to ${shown({ first, last })}`, [
    [pool.first, formatAddress(first)],
    [pool.last, formatAddress(last)],
  ]);
}
