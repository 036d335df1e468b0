/** A range of VLAN ids ends before it starts. */

import { parseVlanRange } from '../../../../net/vlan.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { formatVlanRange } from '../addresses/free-values.js';
import { replaceValue } from '../fixes.js';
import { thePlan } from '../over.js';
import { writtenRange } from './vlan-range.js';
import { docs } from './vlan-range-reversed.docs.js';

export const vlanRangeReversed = defineRule({
  id: 'plan/vlan-range-reversed',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    for (const network of model.virtual.networks) {
      const written = writtenRange(network);
      const result = written && parseVlanRange(written.text);
      if (!written || result?.kind !== 'reversed') continue;
      const at = { file, node: written.node };
      const { first, last } = result;
      yield finding(
        at,
        `The range ${written.text} ends before it begins: ${first} is greater than ${last}.`,
        {
          fixes: () => {
            const text = formatVlanRange({ first: last, last: first });
            const value = { value: text, node: written.node, at, shared: network.section.shared };
            return replaceValue(file, value, text, `Swap the ends: ${text}`, true);
          },
        },
      );
    }
  },
});
