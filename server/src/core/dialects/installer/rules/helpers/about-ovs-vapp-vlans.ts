/** The VLANs of tenants in `ovs_vapp.ini`: how they are written, and whether the environment file says the same. */
import { isVlanId, type VlanRange } from '../../../../net/vlan.js';

/** `1701-1720, 1800` as ranges, the lowest first; undefined when an item is none. */
export function vlansIn(text: string): readonly VlanRange[] | undefined {
  const items: VlanRange[] = [];
  for (const item of text.split(',')) {
    const [, low, high] = /^\s*(\d{1,6})(?:\s*-\s*(\d{1,6}))?\s*$/.exec(item) ?? [];
    const [first, last] = [Number(low), Number(high ?? low)];
    if (!isVlanId(first) || !isVlanId(last) || first > last) return undefined;
    items.push({ first, last });
  }
  return items.toSorted((a, b) => a.first - b.first);
}
