/** A network is not in any server group. */

import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { isEndedBy } from '../names/about-renamed.js';
import { attachingLists } from '../network-groups/read-groups.js';
import { theFrame } from '../over.js';
import { groupsForNetwork } from './about-server-groups.js';
import { docs } from './network-not-in-group.docs.js';

export const networkNotInGroup = defineRule({
  id: 'input-model/network-not-in-group',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const all = frame.list('server-groups');
    const lists = all.map((group) => group.texts('networks'));
    const isWhole = frame.isWhole('server-groups') && lists.every(({ complete }) => complete);
    if (all.length === 0 || !isWhole) return;
    const listed = new Set(lists.flatMap(({ items }) => items.map(({ value }) => value)));
    const attached = attachedGroups(frame);
    for (const network of frame.list('networks')) {
      const name = network.text('name');
      const group = network.text('network-group');
      if (!name || !group || listed.has(name.value) || !attached.has(group.value)) continue;
      // The name is told where it is meant to be the one that is listed.
      if (/[,;:#/]/.test(name.value) && [...listed].some((each) => isEndedBy(name.value, each))) continue;
      yield finding(name.at, `Network '${name.value}' is not in any server group.`, {
        restsOn: all.flatMap((each) => each.ground('networks')),
        fixes: () => groupsForNetwork(frame, network).flatMap((each) => addNetwork(each, name.value)),
      });
    }
  },
});

function addNetwork(group: Item, network: string): readonly Fix[] {
  const title = `Add '${network}' to '${group.label}'`;
  if (group.has('networks')) return addToList(group, 'networks', network, { title });
  return addKey(group, 'networks', [network], { title });
}

const ATTACHED = {};

/** Network groups that an interface carries, as far as they can be read. */
function attachedGroups(frame: Frame): ReadonlySet<string> {
  return frame.once(ATTACHED, () => {
    const interfaces = frame
      .list('interface-models')
      .flatMap((model) => model.items('network-interfaces').items);
    const lists = interfaces.flatMap((each) => attachingLists.map((key) => each.texts(key).items));
    return new Set(lists.flat().map(({ value }) => value));
  });
}
