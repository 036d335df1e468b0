/** An endpoint behind a virtual address has `tls-port`. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './component-tls-port-with-vip.docs.js';
import { endpoints, hasVip, removal } from './endpoints.js';

export const componentTlsPortWithVip = defineRule({
  id: 'input-model/component-tls-port-with-vip',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const each of endpoints(frame)) {
      if (each.state('tls-port') !== 'written' || !hasVip(each)) continue;
      yield finding(each.keyAt('tls-port'), `'tls-port' is not for an endpoint with 'has-vip'.`, {
        fixes: () => removal(each, 'tls-port'),
      });
    }
  },
});
