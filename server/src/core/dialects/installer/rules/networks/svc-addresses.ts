/** The addresses of the Service network: pool and default route in its subnet, and apart from each other. */
import { type Address, formatAddress } from '../../../../net/address.js';
import { type AddressRange, rangeContains } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, formatCidr, hostRange, subnetOf } from '../../../../net/cidr.js';
import type { Fix, Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer, Pool } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from '../services/repairs.js';
import { changeTo, repair } from './repairs.js';
import { poolWithout, routeBeside } from './service-proposal.js';

const CIDR = 'svc.allocate_cidr';
const ROUTE = 'svc.interface_default_route';

const poolIn = (environment: EnvironmentJson) => environment.pool('svc.allocate_start', 'svc.allocate_end');

const rangeOutside = defineEnvironmentRule({
  id: 'installer/svc-range-outside',
  severity: 'error',
  docs: {
    summary: 'The pool of the Service network lies outside its subnet.',
    why: 'Neutron makes the subnet from `allocate_cidr` and refuses a pool that does not lie in it.',
    source: 'JSON page 1.1, section svc',
    ...kvmExample({ 'svc.allocate_end': '192.168.133.250' }),
  },
  check({ environment, report }) {
    const cidr = environment.cidr(CIDR);
    const pool = poolIn(environment);
    if (!cidr || !pool) return;
    const outside = [pool.first, pool.last].filter((end) => !cidrContains(cidr.value, end.value));
    const [end] = outside;
    if (!end) return;
    const subnet = formatCidr(cidr.value);
    report({
      at: end.at,
      message:
        outside.length === 2
          ? `The Service pool lies outside its subnet, ${subnet}.`
          : `'${formatAddress(end.value)}' lies outside the subnet of the Service network, ${subnet}.`,
      related: [
        ...outside.slice(1).map(({ at }) => ({ at, message: 'The end of the pool lies outside too.' })),
        { at: cidr.at, message: 'The subnet of the Service network.' },
      ],
      fixes: () => [...moveSubnet(environment, pool), ...movePool(environment, pool, cidr.value)],
    });
  },
});

/** The subnet of the same size around the whole pool, where there is one. */
function moveSubnet(environment: EnvironmentJson, pool: Pool): readonly Fix[] {
  const cidr = environment.cidr(CIDR);
  if (!cidr || cidrContains(cidr.value, pool.first.value) || cidrContains(cidr.value, pool.last.value))
    return [];
  const around = subnetOf(pool.first.value, cidr.value.prefix);
  if (!cidrContains(around, pool.last.value)) return [];
  const next = formatCidr(around);
  return repair(environment, `Change 'allocate_cidr' to '${next}'`, [changeTo(environment, cidr, next)]);
}

/** The ends that lie outside, with the same host part in the subnet. */
function movePool(environment: EnvironmentJson, { first, last }: Pool, cidr: Cidr): readonly Fix[] {
  const from = sameHost(cidr, first.value);
  const to = sameHost(cidr, last.value);
  if (!from || !to || from.value > to.value) return [];
  const edits = [
    ...(cidrContains(cidr, first.value) ? [] : [changeTo(environment, first, formatAddress(from))]),
    ...(cidrContains(cidr, last.value) ? [] : [changeTo(environment, last, formatAddress(to))]),
  ];
  return repair(environment, `Change the pool to ${formatAddress(from)} - ${formatAddress(to)}`, edits);
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

const routeOutside = defineEnvironmentRule({
  id: 'installer/svc-route-outside',
  severity: 'error',
  docs: {
    summary: 'The default route of the Service network lies outside its subnet.',
    why: 'The router is then not on the link of the network, so that nothing on it reaches the undercloud.',
    source: 'JSON page 1.1, section svc; a published sample has this mistake',
    ...kvmExample({ [ROUTE]: '192.168.125.1' }),
  },
  check({ environment, report }) {
    const route = environment.address(ROUTE);
    const cidr = environment.cidr(CIDR);
    if (!route || !cidr || cidrContains(cidr.value, route.value)) return;
    const pool = poolIn(environment);
    // Where the whole pool lies outside too, one mistake in the subnet is behind both.
    if (pool && moveSubnet(environment, pool).length > 0) return;
    report({
      at: route.at,
      message: `'${formatAddress(route.value)}' lies outside the subnet of the Service network, ${formatCidr(cidr.value)}.`,
      related: [{ at: cidr.at, message: 'The subnet of the Service network.' }],
      fixes: () => {
        const beside = routeBeside(cidr.value, pool?.range);
        return beside ? change(environment.file, route, formatAddress(beside)) : [];
      },
    });
  },
});

const routeInRange = defineEnvironmentRule({
  id: 'installer/svc-route-in-range',
  severity: 'error',
  docs: {
    summary: 'The default route of the Service network lies in its own pool.',
    why: 'The pool is handed out to machines. Sooner or later one of them gets the address of the router, and both are lost.',
    source: 'JSON page 1.1, section svc',
    ...kvmExample({ [ROUTE]: '192.168.132.10' }),
  },
  check({ environment, report }) {
    const route = environment.address(ROUTE);
    const pool = poolIn(environment);
    if (!route || !pool || !rangeContains(pool.range, route.value)) return;
    const cidr = environment.cidr(CIDR);
    report({
      at: route.at,
      message: `'${formatAddress(route.value)}' lies in the pool of the Service network, which hands it out to machines.`,
      related: [{ at: pool.first.at, message: 'The pool begins here.' }],
      fixes: () => {
        const beside = cidr && routeBeside(cidr.value, pool.range);
        return [
          ...shorten(environment, pool, poolWithout(pool.range, route.value)),
          ...(beside ? change(environment.file, route, formatAddress(beside)) : []),
        ];
      },
    });
  },
});

function shorten(
  environment: EnvironmentJson,
  { range, first, last }: Pool,
  shorter: AddressRange | undefined,
): readonly Fix[] {
  if (!shorter) return [];
  const atStart = shorter.first.value !== range.first.value;
  const next = formatAddress(atStart ? shorter.first : shorter.last);
  const title = atStart ? `Let the pool begin at ${next}` : `Let the pool end at ${next}`;
  return repair(environment, title, [changeTo(environment, atStart ? first : last, next)]);
}

export const svcAddresses: readonly Rule<Installer>[] = [rangeOutside, routeOutside, routeInRange];
