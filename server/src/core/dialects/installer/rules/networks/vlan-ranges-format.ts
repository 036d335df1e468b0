/** An item of `network_vlan_ranges` is neither a physical network nor one with two VLAN ids after colons. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { changeItem, strayComma } from './about-list-items.js';
import { rangesOf } from './about-vlan-ranges.js';
import { docs } from './vlan-ranges-format.docs.js';

export const vlanRangesFormat = defineRule({
  id: 'installer/vlan-ranges-format',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const ranges = rangesOf(environment);
    if (!ranges) return;
    const { list, all } = ranges;
    const comma = strayComma(list);
    if (comma) yield comma;
    for (const { item, read } of all) {
      if (item.text === '' || read.kind !== 'invalid') continue;
      const { meant } = read;
      const form = meant ? `Write '${meant}'.` : "Write a network with two ids, such as 'physnet1:300:398'.";
      yield finding(item.at, `'${item.text}' is not a valid range of VLANs. ${form}`, {
        fixes: () => (meant === undefined ? [] : changeItem(list, item, meant, { preferred: true })),
      });
    }
  },
});
