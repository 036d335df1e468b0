/** A range of VLAN ids cannot be read, or leaves the ids that there are. */

import { parseVlanRange, VLAN_MAX, VLAN_MIN } from '../../../../net/vlan.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVirtualNetwork } from '../over.js';
import { formatVlanRange, writtenRange } from './about-vlan-ranges.js';
import { docs } from './vlan-range-invalid.docs.js';

export const vlanRangeInvalid = defineRule({
  id: 'plan/vlan-range-invalid',
  severity: 'error',
  docs,
  over: eachVirtualNetwork,
  *check(network) {
    const written = writtenRange(network);
    const result = written && parseVlanRange(written.value);
    if (!written || !result || result.kind === 'range' || result.kind === 'reversed') return;
    const { value: text, at } = written;
    if (result.kind === 'invalid') {
      yield finding(at, `'${text}' is no range of VLAN ids; write two ids with a dash, such as 500-1000.`);
      return;
    }
    yield finding(at, `VLAN ids go from ${VLAN_MIN} to ${VLAN_MAX}, and the range ${text} leaves them.`, {
      fixes: () => {
        const clamped = { first: clamp(result.first), last: clamp(result.last) };
        if (clamped.first >= clamped.last) return [];
        const right = formatVlanRange(clamped);
        return changeTo(written, right, { title: `Change the range to ${right}` });
      },
    });
  },
});

const clamp = (id: number) => Math.max(VLAN_MIN, Math.min(id, VLAN_MAX));
