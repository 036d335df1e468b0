/** An endpoint has `tls-port` while TLS ends in front of it. */
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEndpoint, setFlag } from './about-endpoints.js';
import { docs } from './component-tls-port-terminator.docs.js';

const TERMINATOR = 'tls-terminator';

export const componentTlsPortTerminator = defineRule({
  id: 'input-model/component-tls-port-terminator',
  severity: 'error',
  docs,
  over: eachEndpoint,
  *check(endpoint) {
    if (endpoint.state('tls-port') !== 'written') return;
    if (endpoint.state(TERMINATOR) !== 'absent' && endpoint.flag(TERMINATOR)?.value !== true) return;
    yield finding(
      endpoint.keyAt('tls-port'),
      `'tls-port' requires 'tls-terminator: false' on the same endpoint.`,
      { fixes: () => [...setFlag(endpoint, TERMINATOR, false), ...removeKey(endpoint, 'tls-port')] },
    );
  },
});
