/** The pool of the Service network lies outside its subnet. */

import { type Address, formatAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, formatCidr, hostRange } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { moveTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson, Pool } from '../../model/installer-model.js';
import { eachEnvironmentOrScript } from '../over.js';
import { CIDR, moveSubnet, poolIn } from './about-svc-addresses.js';
import { docs } from './svc-range-outside.docs.js';

export const svcRangeOutside = defineRule({
  id: 'installer/svc-range-outside',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const cidr = environment.cidr(CIDR);
    const pool = poolIn(environment);
    if (!cidr || !pool) return;
    const outside = [pool.first, pool.last].filter((end) => !cidrContains(cidr.value, end.value));
    const [end] = outside;
    if (!end) return;
    const subnet = formatCidr(cidr.value);
    yield finding(
      end.at,
      outside.length === 2
        ? `The Service pool is outside its subnet, ${subnet}.`
        : `'${formatAddress(end.value)}' is outside the subnet of the Service network, ${subnet}.`,
      {
        related: [
          ...outside.slice(1).map(({ at }) => related(at, 'The end of the pool is also outside.')),
          related(cidr.at, 'The subnet of the Service network is set here.'),
        ],
        fixes: () => [...moveSubnet(environment, pool), ...movePool(environment, pool, cidr.value)],
      },
    );
  },
});

/** The ends that lie outside, with the same host part in the subnet; the route moves with them. */
function movePool(environment: EnvironmentJson, { first, last }: Pool, cidr: Cidr): readonly Fix[] {
  const from = sameHost(cidr, first.value);
  const to = sameHost(cidr, last.value);
  if (!from || !to || from.value > to.value) return [];
  const route = environment.address('svc.interface_default_route');
  const next = route && !cidrContains(cidr, route.value) ? sameHost(cidr, route.value) : undefined;
  const isNext = route !== undefined && next !== undefined && !rangeContains({ first: from, last: to }, next);
  const behind = isNext ? ` and the route to ${formatAddress(next)}` : '';
  const moves = [[first, from], [last, to], ...(isNext ? [[route, next] as const] : [])] as const;
  return moveTo(
    `Change the pool to ${formatAddress(from)} - ${formatAddress(to)}${behind}`,
    moves
      .filter(([end]) => !cidrContains(cidr, end.value))
      .map(([end, address]) => [end, formatAddress(address)] as const),
  );
}

function sameHost(cidr: Cidr, address: Address): Address | undefined {
  if (cidrContains(cidr, address)) return address;
  const { network, prefix } = cidr;
  if (network.family !== address.family || network.family !== 4) return undefined;
  const moved: Address = {
    family: 4,
    value: network.value + (address.value & ((1n << BigInt(32 - prefix)) - 1n)),
  };
  return rangeContains(hostRange(cidr), moved) ? moved : undefined;
}
