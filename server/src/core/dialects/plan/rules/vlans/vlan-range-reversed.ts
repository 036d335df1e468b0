/** A range of VLAN ids ends before it starts. */

import { parseVlanRange } from '../../../../net/vlan.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVirtualNetwork } from '../over.js';
import { formatVlanRange, writtenRange } from './about-vlan-ranges.js';
import { docs } from './vlan-range-reversed.docs.js';

export const vlanRangeReversed = defineRule({
  id: 'plan/vlan-range-reversed',
  severity: 'error',
  docs,
  over: eachVirtualNetwork,
  *check(network) {
    const written = writtenRange(network);
    const result = written && parseVlanRange(written.value);
    if (!written || result?.kind !== 'reversed') return;
    const { first, last } = result;
    const right = formatVlanRange({ first: last, last: first });
    yield finding(written.at, `Range is reversed: ${first} is after ${last}.`, {
      fixes: () => changeTo(written, right, { title: `Swap the ends: ${right}` }),
    });
  },
});
