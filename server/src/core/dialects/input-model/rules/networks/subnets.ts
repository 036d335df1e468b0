/** The subnets and VLAN ids of networks. */

import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertEntry, setValue } from '../../../../syntax/rewrite.js';
import type { Item } from '../../model/item.js';

export const VXLAN = 'neutron.networks.vxlan';

export const VLAN = 'neutron.networks.vlan';

/** Networks are tagged unless they say that they are not; undefined when that cannot be read. */
export function isTagged(item: Item): boolean | undefined {
  return item.state('tagged-vlan') === 'absent' ? true : item.flag('tagged-vlan')?.value;
}

export function untag(item: Item): Fix {
  const entry = item.entry('tagged-vlan');
  const edits = entry
    ? setValue(item.file, entry, false)
    : insertEntry(item.file, item.node, 'tagged-vlan', false, item.entry('name'));
  return { title: 'Make the network untagged', edits: inFile(item.file, edits) };
}
