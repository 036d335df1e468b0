/** An item of `network_vlan_ranges` maps a network to a bridge. */

import { finding } from '../../../../rules/kit/finding.js';
import { together } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { changeItem } from './about-list-items.js';
import { addMapping, formatMapping, mappingLists, mappingsIn } from './about-mappings.js';
import { rangesOf } from './about-vlan-ranges.js';
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
        `'${item.text}' maps a network to a bridge and belongs in 'overcloud_bridge_mappings'. VLAN ids belong here.`,
        {
          fixes: () => {
            const mapped = mappingLists(environment).flatMap(mappingsIn);
            if (mapped.some((each) => formatMapping(each) === item.text))
              return changeItem(ranges.list, item, network, {
                title: `Change to '${network}', which has a bridge`,
              });
            // A network that has another bridge there is left for a person to decide.
            if (mapped.some((each) => each.network === network)) return [];
            return together(`Move the mapping to the bridge mappings and leave '${network}'`, [
              changeItem(ranges.list, item, network),
              addMapping(environment, read.mapping),
            ]);
          },
        },
      );
    }
  },
});
