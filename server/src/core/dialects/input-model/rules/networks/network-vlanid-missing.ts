/** A network is tagged and has no VLAN id. */

import { nextFreeVlanId } from '../../../../net/vlan.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { isTagged, untag } from './about-tagging.js';
import { docs } from './network-vlanid-missing.docs.js';

export const networkVlanidMissing = defineRule({
  id: 'input-model/network-vlanid-missing',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item, title } of networksOf(frame)) {
      if (isTagged(item) !== true || item.state('vlanid') !== 'absent') continue;
      const said = item.has('tagged-vlan') ? 'is tagged' : 'is tagged by default';
      yield finding(item.nameAt, `${title} ${said} and has no vlanid.`, {
        fixes: () => [...untag(item), ...giveId(frame, item)],
      });
    }
  },
});

function giveId(frame: Frame, item: Item): readonly Fix[] {
  const used = networksOf(frame).flatMap((other) => other.item.integer('vlanid')?.value ?? []);
  const id = nextFreeVlanId(used, [], Math.max(100, ...used.filter((each) => each < 4094)));
  if (id === undefined) return [];
  return addKey(item, 'vlanid', id, { title: `Give it the VLAN id ${id}`, after: 'name' });
}
