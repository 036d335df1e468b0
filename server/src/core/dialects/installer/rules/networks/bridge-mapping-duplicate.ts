/** The bridge mappings name a network or a bridge twice. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { removeItem } from './about-list-items.js';
import { formatMapping, mappingLists, mappingsIn, type WrittenMapping } from './about-mappings.js';
import { docs } from './bridge-mapping-duplicate.docs.js';

export const bridgeMappingDuplicate = defineRule({
  id: 'installer/bridge-mapping-duplicate',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const list of mappingLists(environment)) {
      const mappings = mappingsIn(list);
      for (const [index, mapping] of mappings.entries()) {
        const first = namesake(mapping, mappings.slice(0, index));
        if (!first) continue;
        const { item } = mapping;
        yield finding(item.at, wordsFor(mapping, first), {
          related: [related(first.item.at, `The first mapping is '${first.item.text}'.`)],
          fixes: () => {
            const preferred = formatMapping(first) === formatMapping(mapping);
            return removeItem(list, item, { title: `Remove '${item.text}'`, preferred });
          },
        });
      }
    }
  },
});

/** A mapping before this one of the same network, else of the same bridge. */
function namesake(
  { network, bridge }: WrittenMapping,
  earlier: readonly WrittenMapping[],
): WrittenMapping | undefined {
  return earlier.find((each) => each.network === network) ?? earlier.find((each) => each.bridge === bridge);
}

function wordsFor(mapping: WrittenMapping, first: WrittenMapping): string {
  if (formatMapping(mapping) === formatMapping(first)) return `Duplicate mapping '${mapping.item.text}'.`;
  return mapping.network === first.network
    ? `Duplicate network '${mapping.network}', also mapped to '${first.bridge}'. A network has only one bridge.`
    : `Duplicate bridge '${mapping.bridge}', also mapped to '${first.network}'. A bridge has only one network.`;
}
