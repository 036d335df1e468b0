/** An endpoint with a virtual address has a range of ports. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEndpoint, hasVip } from './about-endpoints.js';
import { docs } from './component-port-range-vip.docs.js';

export const componentPortRangeVip = defineRule({
  id: 'input-model/component-port-range-vip',
  severity: 'error',
  docs,
  over: eachEndpoint,
  *check(endpoint) {
    const port = endpoint.text('port');
    if (!port || !hasVip(endpoint) || !port.value.includes(':')) return;
    yield finding(
      port.at,
      `'${port.value}' is a range, but an endpoint with 'has-vip' needs a single port.`,
      {
        fixes: () => {
          const [first = ''] = port.value.split(':');
          return /^\d+$/.test(first) ? changeTo(port, first) : [];
        },
      },
    );
  },
});
