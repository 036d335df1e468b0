/** The pool of floating IPs lies outside its subnet. */

import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import type { AddressRange } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, cidrRange, formatCidr, hostRange } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import type { EnvironmentJson, Pool } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { docs } from './floating-outside-cidr.docs.js';
import { floatingPool, moveEnd, shown } from './floating-pool.js';
import { subnetFor } from './floating-subnet.js';

export const floatingOutsideCidr = defineRule({
  id: 'installer/floating-outside-cidr',
  severity: 'error',
  docs,
  over: eachEnvironment,
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
      yield finding(cidr.at, `The floating IP pool ${shown(pool.range)} lies outside ${subnet}.`, {
        related: [
          { at: pool.first.at, message: 'The pool begins here.' },
          { at: pool.last.at, message: 'The pool ends here.' },
        ],
        fixes: () => [...changeSubnet(environment, cidr, pool.range), ...movePool(environment, cidr, pool)],
      });
      return;
    }
    yield finding(
      only.at,
      `The floating IP pool ${only === pool.first ? 'begins' : 'ends'} outside ${subnet}.`,
      {
        related: [{ at: cidr.at, message: `The subnet of floating IPs is ${subnet}.` }],
        fixes: () => [
          ...moveInto(environment, cidr.value, pool, only),
          ...changeSubnet(environment, cidr, pool.range),
        ],
      },
    );
  },
});

function changeSubnet(environment: EnvironmentJson, cidr: Value<Cidr>, range: AddressRange): readonly Fix[] {
  const { file } = environment;
  const better = cidr.shared ? undefined : subnetFor(environment, range, cidr.value.prefix);
  if (!better) return [];
  const text = formatCidr(better);
  return [
    {
      title: `Change the subnet to '${text}'`,
      edits: inFile(file, replaceScalar(file, cidr.node, text)),
    },
  ];
}

/** The same host in the subnet that is written: most often one part of the address is that of another network. */
function hostIn(cidr: Cidr, address: Address): Address | undefined {
  const { first, last } = cidrRange(cidr);
  const size = last.value - first.value + 1n;
  const moved = { family: first.family, value: first.value + (address.value % size) };
  const hosts = hostRange(cidr);
  return hosts.first.value < moved.value && moved.value <= hosts.last.value ? moved : undefined;
}

function moveInto(environment: EnvironmentJson, cidr: Cidr, pool: Pool, end: Value<Address>): readonly Fix[] {
  const moved = hostIn(cidr, end.value);
  if (!moved) return [];
  const isFirst = end === pool.first;
  const [first, last] = isFirst ? [moved, pool.last.value] : [pool.first.value, moved];
  return first.value <= last.value ? moveEnd(environment, end, moved, isFirst ? 'begin' : 'end') : [];
}

function movePool(environment: EnvironmentJson, cidr: Value<Cidr>, pool: Pool): readonly Fix[] {
  const { file } = environment;
  const [first, last] = [hostIn(cidr.value, pool.first.value), hostIn(cidr.value, pool.last.value)];
  if (!first || !last || first.value > last.value || pool.first.shared || pool.last.shared) return [];
  const edits = inFile(
    file,
    replaceScalar(file, pool.first.node, formatAddress(first)),
    replaceScalar(file, pool.last.node, formatAddress(last)),
  );
  return [{ title: `Move the pool to ${shown({ first, last })}`, edits }];
}
