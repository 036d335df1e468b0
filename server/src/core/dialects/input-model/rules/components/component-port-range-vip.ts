/** An endpoint behind a virtual address has a range of ports. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './component-port-range-vip.docs.js';
import { endpoints, hasVip } from './endpoints.js';

export const componentPortRangeVip = defineRule({
  id: 'input-model/component-port-range-vip',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const each of endpoints(frame)) {
      const port = each.text('port');
      if (!port || !hasVip(each) || !port.value.includes(':')) continue;
      yield finding(port.at, `'${port.value}' is a range, but an endpoint with 'has-vip' has one port.`);
    }
  },
});
