/** The pool of floating IPs lies in its subnet, and holds none of the addresses that hosts may not have there. */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress, step } from '../../../../net/address.js';
import type { AddressRange } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, cidrRange, formatCidr, hostRange } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer, Pool } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { assumedGateway, floatingPool, moveEnd, poolInSubnet, shown } from './floating-pool.js';
import { subnetFor } from './floating-subnet.js';

const outside = defineEnvironmentRule({
  id: 'installer/floating-outside-cidr',
  severity: 'error',
  docs: {
    summary: 'The pool of floating IPs lies outside its subnet.',
    why: 'Networking makes the subnet of ext-net from `cidr` and its pool from `start` and `end`, and refuses a pool that does not lie in the subnet: the installation stops near its end.',
    source: 'JSON page 1.1, section floating_ip',
    ...kvmExample({ 'floating_ip.cidr': '192.168.200.0/24' }),
  },
  check({ environment, report }) {
    const pool = floatingPool(environment);
    const cidr = environment.cidr('floating_ip.cidr');
    if (!pool || !cidr) return;
    const out = [pool.first, pool.last].filter((end) => !cidrContains(cidr.value, end.value));
    const [only] = out;
    if (!only) return;
    const subnet = formatCidr(cidr.value);
    if (out.length === 2) {
      // Where neither end fits, it is the subnet that does not fit to them.
      report({
        at: cidr.at,
        message: `The floating IP pool ${shown(pool.range)} lies outside ${subnet}.`,
        related: [
          { at: pool.first.at, message: 'The pool begins here.' },
          { at: pool.last.at, message: 'The pool ends here.' },
        ],
        fixes: () => [...changeSubnet(environment, cidr, pool.range), ...movePool(environment, cidr, pool)],
      });
      return;
    }
    report({
      at: only.at,
      message: `The floating IP pool ${only === pool.first ? 'begins' : 'ends'} outside ${subnet}.`,
      related: [{ at: cidr.at, message: `The subnet of floating IPs is ${subnet}.` }],
      fixes: () => [
        ...moveInto(environment, cidr.value, pool, only),
        ...changeSubnet(environment, cidr, pool.range),
      ],
    });
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

const gateway = defineEnvironmentRule({
  id: 'installer/floating-gateway',
  severity: 'error',
  docs: {
    summary:
      'The pool of floating IPs holds the lowest address of its subnet, which is taken for the gateway.',
    why: 'The network ext-net is made with the lowest host of the subnet as its gateway. When a VM gets that address, every other floating IP loses its way out.',
    source: 'JSON page 1.1, section floating_ip',
    ...kvmExample({ 'floating_ip.start': '192.168.131.1' }),
  },
  check({ environment, report }) {
    const found = poolInSubnet(environment);
    if (!found) return;
    const { pool, cidr } = found;
    const lowest = assumedGateway(cidr);
    // A pool that begins with the network address is reported as that, and the repair is the same.
    if (pool.range.first.value !== lowest.value) return;
    report({
      at: pool.first.at,
      message: `'${formatAddress(lowest)}' is taken for the gateway of ${formatCidr(cidr)}, so the floating IP pool must not hold it.`,
      fixes: () => beginBehind(environment, pool, lowest),
    });
  },
});

function beginBehind(environment: EnvironmentJson, pool: Pool, lowest: Address): readonly Fix[] {
  const next = step(lowest, 1);
  if (!next || next.value > pool.range.last.value) return [];
  return moveEnd(environment, pool.first, next, 'begin', true);
}

const broadcast = defineEnvironmentRule({
  id: 'installer/floating-broadcast',
  severity: 'error',
  docs: {
    summary: 'The pool of floating IPs holds the network address or the broadcast address of its subnet.',
    why: 'No host may have these two addresses, so that the VM that gets one of them is not reached.',
    source: 'Address arithmetic: the first and the last address of a subnet belong to no host',
    ...kvmExample({ 'floating_ip.end': '192.168.131.255' }),
  },
  check({ environment, report }) {
    const found = poolInSubnet(environment);
    if (!found) return;
    const { pool, cidr } = found;
    const all = cidrRange(cidr);
    if (pool.range.first.value === all.first.value) {
      report({
        at: pool.first.at,
        message: `'${formatAddress(all.first)}' is the network address of ${formatCidr(cidr)}; no VM may have it.`,
        fixes: () => beginBehind(environment, pool, assumedGateway(cidr)),
      });
    }
    if (pool.range.last.value === all.last.value) {
      const before = step(all.last, -1);
      report({
        at: pool.last.at,
        message: `'${formatAddress(all.last)}' is the broadcast address of ${formatCidr(cidr)}; no VM may have it.`,
        fixes: () =>
          before && before.value >= pool.range.first.value
            ? moveEnd(environment, pool.last, before, 'end', true)
            : [],
      });
    }
  },
});

export const floatingCidr: readonly Rule<Installer>[] = [outside, gateway, broadcast];
