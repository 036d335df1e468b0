/** The VLAN ids of a range do not exist, or the range ends before it begins. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { changeItem } from './about-list-items.js';
import { rangesOf } from './about-vlan-ranges.js';
import { docs } from './vlan-ranges-bounds.docs.js';

export const vlanRangesBounds = defineRule({
  id: 'installer/vlan-ranges-bounds',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const ranges = rangesOf(environment);
    for (const { item, read } of ranges?.all ?? []) {
      if (!ranges || (read.kind !== 'no-ids' && read.kind !== 'reversed')) continue;
      const { first, last } = read.range;
      const swapped = `${read.network}:${last}:${first}`;
      yield finding(
        item.at,
        read.kind === 'reversed'
          ? `Range is reversed: ${first} is after ${last}.`
          : `'${item.text}' has invalid VLAN ids. They must be between 1 and 4094.`,
        {
          fixes: () => (read.kind === 'reversed' ? changeItem(ranges.list, item, swapped) : []),
        },
      );
    }
  },
});
