/** The ranges and addresses of networks that servers may have. */

import type { NodePlace } from '../../../../model/source-file.js';
import {
  type AddressRange,
  formatRange,
  rangeContains,
  rangesOverlap,
} from '../../../../net/address-range.js';
import { cidrRange } from '../../../../net/cidr.js';
import { type Network, networksOf } from '../../simulation/read-networks.js';
import type { ModelRule } from '../define.js';
import { finding, frameRule } from '../define.js';
import { change } from './addresses.js';
import { networkExample } from './examples.js';

export const SOURCE = 'Ardana configuration processor, checks of networks';

export const list = (...addresses: readonly string[]) =>
  networkExample(
    ['vlanid: 101', 'cidr: 10.0.1.0/24', 'addresses:', ...addresses.map((each) => `  - ${each}`)].join('\n'),
  );

export const GOOD = list('10.0.1.10-10.0.1.99', '10.0.1.120');

/** Ranges of a network with the place to point at; those of the older keys only for what the last argument says. */
export function* rangesOf({ entries, oldRange, item }: Network): Iterable<{
  readonly range: AddressRange;
  readonly at: NodePlace;
  readonly text: string;
  readonly entry?: Network['entries'][number];
}> {
  for (const entry of entries) {
    const { value, range } = entry;
    if (range) yield { range, at: value.at, text: value.value, entry };
  }
  const old = item.text('start-address') ?? item.text('end-address');
  if (oldRange && old) {
    yield { range: oldRange, at: old.at, text: formatRange(oldRange) };
  }
}

const outside = (id: `input-model/${string}`, what: string, isRange: boolean, bad: string) =>
  frameRule({
    id,
    severity: 'error',
    docs: {
      summary: `${what} of a network is not within its subnet.`,
      why: 'A server with such an address reaches neither its neighbours nor its gateway.',
      source: SOURCE,
      bad: list(bad),
      good: GOOD,
    },
    *check(frame) {
      for (const network of networksOf(frame)) {
        const { subnet, cidr } = network;
        if (!subnet || !cidr) continue;
        const whole = cidrRange(subnet);
        for (const { range, at, text, entry } of rangesOf(network)) {
          const { first, last } = range;
          if ((entry?.isRange ?? true) !== isRange || first.value > last.value) continue;
          if (rangeContains(whole, first) && rangeContains(whole, last)) continue;
          yield finding(at, `'${text}' is not within the subnet '${cidr.value}'.`, {
            related: [{ at: cidr.at, message: 'This is the subnet.' }],
            fixes: () => {
              if (!entry?.isRange || !rangesOverlap(whole, range)) return [];
              const begin = first.value < whole.first.value ? whole.first.value + 1n : first.value;
              const end = last.value > whole.last.value ? whole.last.value - 1n : last.value;
              const { family } = first;
              if (begin > end) return [];
              const inside = { first: { family, value: begin }, last: { family, value: end } };
              return change(entry.value, formatRange(inside));
            },
          });
        }
      }
    },
  });

export const networkAddressOutsideCidr = outside(
  'input-model/network-address-outside-cidr',
  'An address',
  false,
  '10.0.2.10',
);

export const networkRangeOutsideCidr = outside(
  'input-model/network-range-outside-cidr',
  'A range of addresses',
  true,
  '10.0.1.10-10.0.2.99',
);

export const networkListRules: readonly ModelRule[] = [networkAddressOutsideCidr, networkRangeOutsideCidr];
