/** The pool of floating IPs as the rules about it see it: whether it can be judged, its subnet and its interface. */
import type { Value } from '../../../../model/value.js';
import { type Address, step } from '../../../../net/address.js';
import { type Cidr, cidrContains, hostRange } from '../../../../net/cidr.js';
import type { Fix } from '../../../../rules/rule.js';
import { floatingSubnet, poolOf } from '../../model/derived.js';
import type { EnvironmentJson, Pool } from '../../model/installer-model.js';
import { moveEnd } from './about-pools.js';

/** The key that names the interface by which floating IPs are reached. */
export const INTERFACE = 'neutron.overcloud_public_interface';

/** Undefined for ends with different first parts too: most likely one of them is a slip, and is reported as such. */
export function floatingPool(environment: EnvironmentJson): Pool | undefined {
  const pool = poolOf(environment, 'floating');
  if (pool?.range.first.family !== 4) return undefined;
  return pool.range.first.value >> 24n === pool.range.last.value >> 24n ? pool : undefined;
}

/** The same as other things are compared with it: an end that lies outside the subnet of the other is a slip. */
export function settledFloatingPool(environment: EnvironmentJson): Pool | undefined {
  const pool = floatingPool(environment);
  const cidr = floatingSubnet(environment)?.cidr;
  if (!pool || !cidr) return pool;
  return cidrContains(cidr, pool.range.first) === cidrContains(cidr, pool.range.last) ? pool : undefined;
}

/** The pool with its subnet, default included, when it lies in there: what lies outside is reported as that. */
export function poolInSubnet(
  environment: EnvironmentJson,
): { readonly pool: Pool; readonly cidr: Cidr; readonly written?: Value<Cidr> } | undefined {
  const pool = floatingPool(environment);
  const subnet = floatingSubnet(environment);
  // In a subnet of one or two addresses there is no network, gateway or broadcast address to speak of.
  if (!pool || !subnet || subnet.cidr.prefix > 30) return undefined;
  const { first, last } = pool.range;
  if (!cidrContains(subnet.cidr, first) || !cidrContains(subnet.cidr, last)) return undefined;
  return { pool, ...subnet };
}

/** The address that ext-net takes for the gateway: the lowest that a host may have. */
export function assumedGateway(cidr: Cidr): Address {
  return hostRange(cidr).first;
}

/** Lets the pool begin behind the lowest address of its subnet. */
export function beginBehind(pool: Pool, lowest: Address): readonly Fix[] {
  const next = step(lowest, 1);
  if (!next || next.value > pool.range.last.value) return [];
  return moveEnd(pool.first, next, 'begin', { preferred: true });
}
