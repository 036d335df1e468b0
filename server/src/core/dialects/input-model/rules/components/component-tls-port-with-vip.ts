/** An endpoint with a virtual address has `tls-port`. */
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEndpoint, hasVip } from './about-endpoints.js';
import { docs } from './component-tls-port-with-vip.docs.js';

export const componentTlsPortWithVip = defineRule({
  id: 'input-model/component-tls-port-with-vip',
  severity: 'error',
  docs,
  over: eachEndpoint,
  *check(endpoint) {
    if (endpoint.state('tls-port') !== 'written' || !hasVip(endpoint)) return;
    yield finding(endpoint.keyAt('tls-port'), `'tls-port' cannot be used on an endpoint with 'has-vip'.`, {
      fixes: () => removeKey(endpoint, 'tls-port'),
    });
  },
});
