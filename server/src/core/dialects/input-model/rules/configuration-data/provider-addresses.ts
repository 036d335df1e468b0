/** The addresses of provider networks and of the external networks that Neutron creates. */
import type { Value } from '../../../../model/value.js';
import { formatAddress } from '../../../../net/address.js';
import { formatRange, rangeContains } from '../../../../net/address-range.js';
import type { Cidr } from '../../../../net/cidr.js';
import type { Report } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { readAddress, readCidr, usableRange } from '../../simulation/processor-addresses.js';
import { finding } from '../define.js';
import { change } from '../networks/addresses.js';
import { providerNetwork } from './examples.js';

export const CIDR = 'cidr: 172.30.1.0/24';

export interface Pool {
  readonly start: Value<string> | undefined;
  readonly end: Value<string> | undefined;
}

export function poolsOf(item: Item): readonly Pool[] {
  return item
    .items('allocation_pools')
    .items.map((each) => ({ start: each.text('start'), end: each.text('end') }));
}

export function subnetOf(item: Item): Cidr | undefined {
  const text = item.text('cidr');
  return text && readCidr(text.value);
}

/** Addresses that are none. */
export function* badAddresses(item: Item, gateway: string): Iterable<Report> {
  for (const value of [item.text(gateway), ...poolsOf(item).flatMap(({ start, end }) => [start, end])]) {
    if (value && !readAddress(value.value)) yield finding(value.at, `'${value.value}' is no IP address.`);
  }
}

export function* badCidr(value: Value<string> | undefined): Iterable<Report> {
  if (value && !readCidr(value.value))
    yield finding(value.at, `'${value.value}' is no subnet; write it as 'address/prefix'.`);
}

export function* outside(item: Item, value: Value<string> | undefined, what: string): Iterable<Report> {
  const [subnet, cidr] = [subnetOf(item), item.text('cidr')];
  const address = value && readAddress(value.value);
  if (!value || !address || !subnet || !cidr) return;
  const usable = usableRange(subnet);
  if (rangeContains(usable, address)) return;
  yield finding(
    value.at,
    `The ${what} '${value.value}' is not among the hosts of '${cidr.value}' (${formatRange(usable)}).`,
    {
      related: [{ at: cidr.at, message: 'This is the subnet.' }],
      fixes: () => (what === 'gateway' ? change(value, formatAddress(usable.first)) : []),
    },
  );
}

export function* reversed(item: Item): Iterable<Report> {
  for (const { start, end } of poolsOf(item)) {
    const [first, last] = [start && readAddress(start.value), end && readAddress(end.value)];
    if (!start || !end || !first || !last || first.family !== last.family) continue;
    if (first.value > last.value)
      yield finding(start.at, `The pool from '${start.value}' to '${end.value}' begins behind its end.`, {
        related: [{ at: end.at, message: 'This is the end.' }],
      });
  }
}

export const route = (lines: string) => providerNetwork(`${CIDR}\nhost_routes:\n${lines}`);
