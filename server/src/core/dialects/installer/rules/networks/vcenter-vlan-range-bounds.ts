/** The VLAN range of tenants has ids that do not exist, or ends before it begins. */

import { isVlanId } from '../../../../net/vlan.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { textAt } from './about-meant-text.js';
import { colonRange, isGoodRange, usesVcenter } from './about-reading.js';
import { RANGE } from './about-vcenter-vlans.js';
import { docs } from './vcenter-vlan-range-bounds.docs.js';

export const vcenterVlanRangeBounds = defineRule({
  id: 'installer/vcenter-vlan-range-bounds',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const text = usesVcenter(environment) ? textAt(environment, RANGE) : undefined;
    const range = text && colonRange(text.value);
    if (!text || !range || isGoodRange(range)) return;
    const { first, last } = range;
    const reversed = isVlanId(first) && isVlanId(last);
    yield finding(
      text.at,
      reversed
        ? `Range is reversed: ${first} is after ${last}.`
        : `'${text.value}' has invalid VLAN ids. They must be between 1 and 4094.`,
      {
        fixes: () => (reversed ? changeTo(text, `${last}:${first}`) : []),
      },
    );
  },
});
