/** The VLAN range of tenants is not two ids with a colon between them. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { textAt } from './about-meant-text.js';
import { colonRange, usesVcenter } from './about-reading.js';
import { RANGE } from './about-vcenter-vlans.js';
import { docs } from './vcenter-vlan-range-format.docs.js';

export const vcenterVlanRangeFormat = defineRule({
  id: 'installer/vcenter-vlan-range-format',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const text = usesVcenter(environment) ? textAt(environment, RANGE) : undefined;
    if (!text || colonRange(text.value)) return;
    const loose = /^\s*(\d{1,6})\s*(?:[-–:/]|\.\.+)\s*(\d{1,6})\s*$/.exec(text.value);
    const meant = loose ? `${loose[1]}:${loose[2]}` : undefined;
    const form = meant ? `Write '${meant}'.` : "Write two ids with a colon, such as '500:1000'.";
    yield finding(text.at, `'${text.value}' is not a valid range of VLANs. ${form}`, {
      fixes: () => (meant === undefined ? [] : changeTo(text, meant, { preferred: true })),
    });
  },
});
