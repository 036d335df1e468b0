/** Whether networks are tagged with a VLAN id, and the tags of groups that ask for the one or the other. */

import { addKey, setKey } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { renamedOr } from '../about-other-keys.js';

export const VXLAN = 'neutron.networks.vxlan';

export const VLAN = 'neutron.networks.vlan';

/** Networks are tagged unless they say that they are not; undefined when that cannot be read. */
export function isTagged(item: Item): boolean | undefined {
  return item.state('tagged-vlan') === 'absent' ? true : item.flag('tagged-vlan')?.value;
}

export function untag(item: Item, { preferred = false } = {}): readonly Fix[] {
  const title = "Set 'tagged-vlan' to false";
  return item.entry('tagged-vlan')
    ? setKey(item, 'tagged-vlan', false, { title, preferred })
    : renamedOr(item, 'tagged-vlan', () =>
        addKey(item, 'tagged-vlan', false, { title, preferred, after: 'name' }),
      );
}
