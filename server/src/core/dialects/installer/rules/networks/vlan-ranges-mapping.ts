/** An item of `network_vlan_ranges` maps a network to a bridge. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { withItem } from './list-items.js';
import { appendMapping, formatMapping, mappingLists, mappingsIn } from './mapping-lists.js';
import { changeTo, repair } from './repairs.js';
import { rangesOf } from './vlan-ranges.js';
import { docs } from './vlan-ranges-mapping.docs.js';

export const vlanRangesMapping = defineRule({
  id: 'installer/vlan-ranges-mapping',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const ranges = rangesOf(environment);
    for (const { item, read } of ranges?.all ?? []) {
      if (!ranges || read.kind !== 'mapping') continue;
      const { network } = read.mapping;
      yield finding(
        item.at,
        `'${item.text}' maps a network to a bridge; that belongs in 'overcloud_bridge_mappings', and VLAN ids belong here.`,
        {
          fixes: () => {
            const mapped = mappingLists(environment).flatMap(mappingsIn);
            const there = mapped.some((each) => formatMapping(each) === item.text);
            // A network that has another bridge there is left for a person to decide.
            const add = there ? [] : [appendMapping(environment, read.mapping)];
            if (!there && mapped.some((each) => each.network === network)) return [];
            const rest = changeTo(environment, ranges.list.value, withItem(ranges.list, item, network));
            const title = there
              ? `Change to '${network}', which is mapped already`
              : `Move the mapping to the bridge mappings and leave '${network}'`;
            return repair(environment, title, [rest, ...add]);
          },
        },
      );
    }
  },
});
