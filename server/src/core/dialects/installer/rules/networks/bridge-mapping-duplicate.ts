/** The bridge mappings name a network or a bridge twice. */

import { defineRule, type Report } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { docs } from './bridge-mapping-duplicate.docs.js';
import { withItem } from './list-items.js';
import { formatMapping, mappingLists, mappingsIn, type WrittenMapping } from './mapping-lists.js';
import { changeTo, repair } from './repairs.js';

export const bridgeMappingDuplicate = defineRule({
  id: 'installer/bridge-mapping-duplicate',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const found: Report[] = []; // TODO yield
    const report = (each: Report) => void found.push(each);
    for (const list of mappingLists(environment)) {
      const mappings = mappingsIn(list);
      mappings.forEach((mapping, index) => {
        const earlier = mappings.slice(0, index);
        const first =
          earlier.find(({ network }) => network === mapping.network) ??
          earlier.find(({ bridge }) => bridge === mapping.bridge);
        if (!first) return;
        const same = formatMapping(first) === formatMapping(mapping);
        report({
          at: mapping.item.at,
          message: wordsFor(mapping, first),
          related: [{ at: first.item.at, message: `The first mapping is '${first.item.text}'.` }],
          fixes: () => {
            const edits = [changeTo(environment, list.value, withItem(list, mapping.item, undefined))];
            return repair(environment, `Remove '${mapping.item.text}'`, edits, same);
          },
        });
      });
    }
    yield* found;
  },
});

function wordsFor(mapping: WrittenMapping, first: WrittenMapping): string {
  if (formatMapping(mapping) === formatMapping(first)) return `'${mapping.item.text}' stands here twice.`;
  return mapping.network === first.network
    ? `'${mapping.network}' is mapped to '${first.bridge}' already; a network has one bridge.`
    : `'${mapping.bridge}' is the bridge of '${first.network}' already; a bridge has one network.`;
}
