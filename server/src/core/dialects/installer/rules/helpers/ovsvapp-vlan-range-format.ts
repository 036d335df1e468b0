/** The VLAN range is not written with a hyphen, or contains numbers that are not VLAN ids. */

import { isVlanId, VLAN_MAX, VLAN_MIN } from '../../../../net/vlan.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachSettingsFile } from '../over.js';
import { vlansIn } from './about-ovs-vapp-vlans.js';
import { docs } from './ovsvapp-vlan-range-format.docs.js';

export const ovsvappVlanRangeFormat = defineRule({
  id: 'installer/ovsvapp-vlan-range-format',
  severity: 'error',
  docs,
  over: eachSettingsFile('ovs-vapp'),
  *check(settings) {
    const range = settings.text('network', 'vlan_range');
    if (!range || vlansIn(range.value)) return;
    const right = meant(range.value);
    yield finding(range.at, `'${range.value}' ${fault(range.value)}.`, {
      fixes: () => (right === undefined ? [] : changeTo(range, right, { preferred: true })),
    });
  },
});

/** The range as it was most likely meant: hyphens between ids, and the lower id first. */
function meant(text: string): string | undefined {
  const items = text.split(',').map((item) => {
    const [, first, last] = /^\s*(\d{1,6})\s*(?:[-–:/]|\.\.+)\s*(\d{1,6})\s*$/.exec(item) ?? [];
    if (first === undefined || last === undefined) return item.trim();
    return Number(first) > Number(last) ? `${last}-${first}` : `${first}-${last}`;
  });
  return vlansIn(items.join(',')) ? items.join(',') : undefined;
}

/** What is wrong with a range that was read as one or more pairs of numbers, as the end of a sentence. */
function fault(text: string): string {
  const ids = text.match(/\d+/g)?.map(Number) ?? [];
  if (text.includes(':') && meant(text)) return 'has a colon, but this file needs a hyphen';
  if (/^[\d\s,–-]+$/.test(text) && ids.some((id) => !isVlanId(id)))
    return `has invalid VLAN ids. They must be between ${VLAN_MIN} and ${VLAN_MAX}`;
  return meant(text) && /^[\d\s,-]+$/.test(text)
    ? 'is reversed. Write the lower id first'
    : "is not a valid range of VLANs. Write two ids with a hyphen, such as '1701-1720'";
}
