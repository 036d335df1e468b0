/** The addresses of a network are within its subnet. One rule for single addresses and one for ranges. */

import {
  type AddressRange,
  formatRange,
  rangeContains,
  rangesOverlap,
} from '../../../../net/address-range.js';
import { cidrRange } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix, type Rule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { InputModel } from '../../model/input-model.js';
import { type Network, networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { moveAddress, moveAll, moveRange } from './about-moves.js';
import { rangesOf, type WrittenRange } from './about-ranges.js';
import { docs } from './network-outside-cidr.docs.js';

const ROWS: readonly (readonly [id: keyof typeof docs, isRange: boolean])[] = [
  ['input-model/network-address-outside-cidr', false],
  ['input-model/network-range-outside-cidr', true],
];

export const networkOutsideCidr: readonly Rule<InputModel>[] = ROWS.map(([id, isRange]) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: theFrame,
    *check(frame) {
      for (const network of networksOf(frame)) {
        const { subnet, cidr } = network;
        if (!subnet || !cidr) continue;
        const whole = cidrRange(subnet);
        for (const each of rangesOf(network)) {
          const { range, at, text, entry } = each;
          if ((entry?.isRange ?? true) !== isRange || isFineIn(whole, range)) continue;
          yield finding(at, `'${text}' is outside the subnet '${cidr.value}'.`, {
            related: [related(cidr.at, `The subnet is ${cidr.value}.`)],
            fixes: () => repairs(frame, network, each),
          });
        }
      }
    },
  }),
);

/** A range is clipped where a part of it is right; what is outside as a whole moves, alone or with all the others. */
function repairs(frame: Frame, network: Network, { entry, range, text }: WrittenRange): readonly Fix[] {
  if (!entry || !network.subnet) return moveAll(frame, network);
  const { value } = entry;
  const inside = text.includes('-') ? clipped(range, cidrRange(network.subnet)) : undefined;
  if (inside) return changeTo(value, formatRange(inside));
  const alone = entry.isRange ? moveRange(network, value, range) : moveAddress(network, value);
  return [...moveAll(frame, network), ...alone];
}

/** True also of a reversed range, which another rule reports. */
function isFineIn(whole: AddressRange, { first, last }: AddressRange): boolean {
  return first.value > last.value || (rangeContains(whole, first) && rangeContains(whole, last));
}

/** The hosts of the subnet in a range; undefined where there are none. */
function clipped(range: AddressRange, whole: AddressRange): AddressRange | undefined {
  if (!rangesOverlap(whole, range)) return undefined;
  const { first, last } = range;
  const begin = first.value < whole.first.value ? whole.first.value + 1n : first.value;
  const end = last.value > whole.last.value ? whole.last.value - 1n : last.value;
  const { family } = first;
  return begin > end ? undefined : { first: { family, value: begin }, last: { family, value: end } };
}
