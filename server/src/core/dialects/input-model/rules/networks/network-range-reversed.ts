/** A range of addresses is reversed. */

import { formatAddress } from '../../../../net/address.js';
import { formatRange } from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { rangesOf } from './about-ranges.js';
import { docs } from './network-range-reversed.docs.js';

export const networkRangeReversed = defineRule({
  id: 'input-model/network-range-reversed',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const network of networksOf(frame)) {
      for (const { range, at, text, entry } of rangesOf(network)) {
        const { first, last } = range;
        if (first.value <= last.value) continue;
        // The end of the range may have been shortened to its last number.
        const [, stem, from, to] = /^((?:\d{1,3}\.){3})(\d{1,3})\s*-\s*(\d{1,3})$/.exec(text) ?? [];
        const full = stem === undefined ? undefined : `${stem}${from}-${stem}${to}`;
        const swapped = full ?? formatRange({ first: last, last: first });
        const preferred = full !== undefined;
        const message =
          full === undefined
            ? `Range is reversed: ${formatAddress(first)} is after ${formatAddress(last)}.`
            : `'${text}' needs a full address as its end: '${full}'.`;
        yield finding(at, message, {
          fixes: () => (entry ? changeTo(entry.value, swapped, { preferred }) : []),
        });
      }
    }
  },
});
