/** An item of the bridge mappings is not a network, a colon and a bridge. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import {
  changeItem,
  type ItemList,
  type ListItem,
  readMapping,
  readVlanItem,
  strayComma,
} from './about-list-items.js';
import { mappingLists } from './about-mappings.js';
import { docs } from './bridge-mapping-format.docs.js';

export const bridgeMappingFormat = defineRule({
  id: 'installer/bridge-mapping-format',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const list of mappingLists(environment)) {
      const comma = strayComma(list);
      if (comma) yield comma;
      for (const item of list.items) {
        const message = problemOf(item);
        if (message !== undefined) yield finding(item.at, message, { fixes: () => closeUp(list, item) });
      }
    }
  },
});

function problemOf(item: ListItem): string | undefined {
  if (item.text === '' || readMapping(item)) return undefined;
  return readVlanItem(item).kind === 'range'
    ? `'${item.text}' is a range of VLANs and belongs in 'network_vlan_ranges'. Bridges belong here.`
    : `'${item.text}' is not a valid mapping. Write a network and its bridge, such as 'svcnet1:br-svc'.`;
}

/** The item as it was most likely meant. */
function closeUp(list: ItemList, item: ListItem): readonly Fix[] {
  const closed = item.text.replace(/(?<!\s)\s*(?:[:=]|->)\s*/, ':');
  if (!readMapping({ ...item, text: closed })) return [];
  return changeItem(list, item, closed, { preferred: true });
}
