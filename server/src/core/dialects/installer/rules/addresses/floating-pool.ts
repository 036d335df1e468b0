/** The pool of floating IPs as the rules about it see it, and the repairs that make it smaller. */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { type AddressRange, freeRanges, rangeSize } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, hostRange } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { floatingSubnet, poolOf } from '../../model/derived.js';
import type { EnvironmentJson, Pool } from '../../model/installer-model.js';

/** Undefined for ends with different first parts too: most likely one of them is a slip, and is reported as such. */
export function floatingPool(environment: EnvironmentJson): Pool | undefined {
  const pool = poolOf(environment, 'floating');
  if (pool?.range.first.family !== 4) return undefined;
  return pool.range.first.value >> 24n === pool.range.last.value >> 24n ? pool : undefined;
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

/** `172.31.54.20 to 172.31.54.40`, for messages. */
export function shown({ first, last }: AddressRange): string {
  return `${formatAddress(first)} to ${formatAddress(last)}`;
}

/** Lets a pool begin, or end, at another address; `title` is what the pool is called. */
export function moveEnd(
  { file }: EnvironmentJson,
  value: Value<Address>,
  to: Address,
  end: 'begin' | 'end',
  preferred = false,
  title = 'the pool',
): readonly Fix[] {
  if (value.shared) return [];
  const text = formatAddress(to);
  const edits = inFile(file, replaceScalar(file, value.node, text));
  return [{ title: `Let ${title} ${end} at '${text}'`, edits, ...(preferred && { preferred }) }];
}

/** Leaves a range out: the pool begins behind it, or ends before it, first as more of it remains. */
export function leaveOut(
  environment: EnvironmentJson,
  pool: Pool,
  range: AddressRange,
  title?: string,
): readonly Fix[] {
  const pieces = freeRanges(pool.range, [range]);
  const bySize = pieces.toSorted((a, b) => (rangeSize(b) > rangeSize(a) ? 1 : -1));
  return bySize.flatMap(({ first, last }) =>
    first.value === pool.range.first.value
      ? moveEnd(environment, pool.last, last, 'end', false, title)
      : moveEnd(environment, pool.first, first, 'begin', false, title),
  );
}
