/** The ranges and addresses of networks that servers may have. */

import type { NodePlace } from '../../../../model/source-file.js';
import {
  type AddressRange,
  formatRange,
  rangeContains,
  rangesOverlap,
} from '../../../../net/address-range.js';
import { cidrRange } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { readCidr } from '../../simulation/processor-addresses.js';
import { isSound, type Network, networksOf } from '../../simulation/read-networks.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { change } from './addresses.js';
import { networkExample } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of networks';

const list = (...addresses: readonly string[]) =>
  networkExample(
    ['vlanid: 101', 'cidr: 10.0.1.0/24', 'addresses:', ...addresses.map((each) => `  - ${each}`)].join('\n'),
  );

const GOOD = list('10.0.1.10-10.0.1.99', '10.0.1.120');

const networkAddressesNoCidr = frameRule({
  id: 'input-model/network-addresses-no-cidr',
  severity: 'error',
  docs: {
    summary: 'A network has addresses and no `cidr`.',
    why: 'Addresses are set up with the length of their subnet.',
    source: SOURCE,
    bad: networkExample('vlanid: 101\naddresses:\n  - 10.0.1.10'),
    good: GOOD,
  },
  *check(frame) {
    for (const { item, title } of networksOf(frame)) {
      if (!item.entry('addresses') || item.state('cidr') !== 'absent') continue;
      yield finding(item.keyAt('addresses'), `${title} has addresses and no cidr to which they belong.`);
    }
  },
});

const networkAddressInvalid = frameRule({
  id: 'input-model/network-address-invalid',
  severity: 'error',
  docs: {
    summary: 'An entry of `addresses` is no IP address.',
    why: 'An entry is one address, or two with a dash between them; subnets are not taken.',
    source: SOURCE,
    bad: list('10.0.1.0/28'),
    good: GOOD,
  },
  *check(frame) {
    for (const { entries } of networksOf(frame)) {
      for (const { value, isRange, range } of entries) {
        if (isRange || range) continue;
        const subnet = value.value.includes('/') ? readCidr(value.value) : undefined;
        yield finding(
          value.at,
          subnet
            ? `'${value.value}' is a subnet; write its addresses as 'first-last'.`
            : `'${value.value}' is no IP address.`,
          { fixes: () => (subnet ? change(value, formatRange(cidrRange(subnet))) : []) },
        );
      }
    }
  },
});

const networkRangeInvalid = frameRule({
  id: 'input-model/network-range-invalid',
  severity: 'error',
  docs: {
    summary: 'An end of a range of addresses is no IP address.',
    why: 'A range is written as `first-last`, with whole addresses at both ends.',
    source: SOURCE,
    bad: list('10.0.1.10-10.0.1.999'),
    good: GOOD,
  },
  *check(frame) {
    for (const { entries } of networksOf(frame)) {
      for (const { value, isRange, range } of entries) {
        if (!isRange || range) continue;
        yield finding(value.at, `'${value.value}' is no range of IP addresses; write it as 'first-last'.`);
      }
    }
  },
});

/** Ranges of a network with the place to point at; those of the older keys only for what the last argument says. */
function* rangesOf({ entries, oldRange, item }: Network): Iterable<{
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

const networkRangeReversed = frameRule({
  id: 'input-model/network-range-reversed',
  severity: 'error',
  docs: {
    summary: 'A range of addresses begins behind its end.',
    why: 'It holds no address at all.',
    source: SOURCE,
    bad: list('10.0.1.99-10.0.1.10'),
    good: GOOD,
  },
  *check(frame) {
    for (const network of networksOf(frame)) {
      for (const { range, at, text, entry } of rangesOf(network)) {
        const { first, last } = range;
        if (first.value <= last.value) continue;
        // The end of the range may have been shortened to its last number.
        const [, stem, from, to] = /^((?:\d{1,3}\.){3})(\d{1,3})\s*-\s*(\d{1,3})$/.exec(text) ?? [];
        const full = stem === undefined ? undefined : `${stem}${from}-${stem}${to}`;
        const swapped = full ?? formatRange({ first: last, last: first });
        yield finding(at, `'${text}' begins behind its end.`, {
          fixes: () => (entry ? change(entry.value, swapped, true) : []),
        });
      }
    }
  },
});

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

const networkAddressOutsideCidr = outside(
  'input-model/network-address-outside-cidr',
  'An address',
  false,
  '10.0.2.10',
);

const networkRangeOutsideCidr = outside(
  'input-model/network-range-outside-cidr',
  'A range of addresses',
  true,
  '10.0.1.10-10.0.2.99',
);

const networkRangeOverlapInternal = frameRule({
  id: 'input-model/network-range-overlap-internal',
  severity: 'warning',
  docs: {
    summary: 'Two ranges of one network overlap.',
    why: 'One of them is mistyped, as a rule. An address is given once all the same.',
    source: SOURCE,
    bad: list('10.0.1.10-10.0.1.99', '10.0.1.90-10.0.1.120'),
    good: GOOD,
  },
  *check(frame) {
    for (const network of networksOf(frame)) {
      const ranges = [...rangesOf(network)].filter(({ range }) => isSound(range, network.subnet));
      for (const { again, earlier } of overlapping(ranges)) {
        if (again.entry?.isRange === false && earlier.entry?.isRange === false) continue;
        const { entry } = again;
        const isInside =
          rangeContains(earlier.range, again.range.first) && rangeContains(earlier.range, again.range.last);
        yield finding(again.at, `'${again.text}' overlaps '${earlier.text}' of the same network.`, {
          related: [{ at: earlier.at, message: `This is '${earlier.text}'.` }],
          fixes: () =>
            entry && isInside && !entry.value.shared
              ? [
                  {
                    title: `Remove '${again.text}'`,
                    edits: inFile(entry.value.at.file, removeItem(entry.value.at.file, entry.value.node)),
                    preferred: true,
                  },
                ]
              : [],
        });
      }
    }
  },
});

/** Of ranges in their written order those that overlap an earlier one, with one that they overlap. */
function* overlapping<T extends { readonly range: AddressRange }>(
  ranges: readonly T[],
): Iterable<{ readonly again: T; readonly earlier: T }> {
  const order = ranges.map((range, index) => ({ range, index }));
  order.sort((a, b) => compare(a.range.range.first.value, b.range.range.first.value) || a.index - b.index);
  let widest: (typeof order)[number] | undefined;
  for (const each of order) {
    if (widest && rangesOverlap(widest.range.range, each.range.range)) {
      const [earlier, again] = widest.index < each.index ? [widest, each] : [each, widest];
      yield { again: again.range, earlier: earlier.range };
    }
    if (!widest || each.range.range.last.value > widest.range.range.last.value) widest = each;
  }
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export const networkListRules: readonly ModelRule[] = [
  networkAddressesNoCidr,
  networkAddressInvalid,
  networkRangeInvalid,
  networkRangeReversed,
  networkAddressOutsideCidr,
  networkRangeOutsideCidr,
  networkRangeOverlapInternal,
];
