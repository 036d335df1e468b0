/** A tagged network has no VLAN id. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { freeVlanId } from '../../simulation/free-networks.js';
import { networksOf } from '../../simulation/read-networks.js';
import { renamedOr } from '../about-other-keys.js';
import { isUnfinished } from '../about-unfinished.js';
import { groupsByName } from '../network-groups/read-groups.js';
import { theFrame } from '../over.js';
import { isTagged, untag, VLAN } from './about-tagging.js';
import { docs } from './network-vlanid-missing.docs.js';

export const networkVlanidMissing = defineRule({
  id: 'input-model/network-vlanid-missing',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item, title, group } of networksOf(frame)) {
      if (isTagged(item) !== true || item.state('vlanid') !== 'absent') continue;
      // That it is tagged at all is the mistake.
      if (group && groupsByName(frame).get(group.value)?.tags.has(VLAN)) continue;
      // A network of which only the name is there is not written yet.
      if (isUnfinished(item) && item.node.entries.length < 2) continue;
      const said = item.has('tagged-vlan') ? 'is tagged' : 'is tagged by default';
      yield finding(item.nameAt, `${title} ${said} and needs a 'vlanid'.`, {
        fixes: () => renamedOr(item, 'vlanid', () => [...giveId(frame, item), ...untag(item)]),
      });
    }
  },
});

function giveId(frame: Frame, item: Item): readonly Fix[] {
  const id = freeVlanId(frame, item);
  if (id === undefined) return [];
  return addKey(item, 'vlanid', id, {
    title: `Add 'vlanid: ${id}'`,
    after: item.entry('network-group') ? 'network-group' : 'name',
  });
}
