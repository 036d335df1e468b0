/** A range of VLAN ids cannot be read, or leaves the ids that there are. */

import { parseVlanRange, VLAN_MAX, VLAN_MIN } from '../../../../net/vlan.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { formatVlanRange } from '../addresses/free-values.js';
import { replaceValue } from '../fixes.js';
import { thePlan } from '../over.js';
import { writtenRange } from './vlan-range.js';
import { docs } from './vlan-range-invalid.docs.js';

export const vlanRangeInvalid = defineRule({
  id: 'plan/vlan-range-invalid',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    for (const network of model.virtual.networks) {
      const written = writtenRange(network);
      const result = written && parseVlanRange(written.text);
      if (!written || !result || result.kind === 'range' || result.kind === 'reversed') continue;
      const at = { file, node: written.node };
      if (result.kind === 'invalid') {
        yield finding(
          at,
          `'${written.text}' is no range of VLAN ids; write two ids with a dash, such as 500-1000.`,
        );
        continue;
      }
      const clamped = { first: clamp(result.first), last: clamp(result.last) };
      yield finding(
        at,
        `VLAN ids go from ${VLAN_MIN} to ${VLAN_MAX}, and the range ${written.text} leaves them.`,
        {
          fixes: () => {
            if (clamped.first >= clamped.last) return [];
            const text = formatVlanRange(clamped);
            const value = { value: text, node: written.node, at, shared: network.section.shared };
            return replaceValue(file, value, text, `Change the range to ${text}`);
          },
        },
      );
    }
  },
});

const clamp = (id: number) => Math.max(VLAN_MIN, Math.min(id, VLAN_MAX));
