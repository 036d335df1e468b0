/** An endpoint has `tls-port` while TLS ends in front of it. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './component-tls-port-terminator.docs.js';
import { endpoints, removal, setting } from './endpoints.js';

export const componentTlsPortTerminator = defineRule({
  id: 'input-model/component-tls-port-terminator',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const each of endpoints(frame)) {
      if (each.state('tls-port') !== 'written') continue;
      if (each.state(TERMINATOR) !== 'absent' && each.flag(TERMINATOR)?.value !== true) continue;
      yield finding(
        each.keyAt('tls-port'),
        `'tls-port' needs 'tls-terminator: false' at the same endpoint.`,
        {
          fixes: () => [setting(each, TERMINATOR, false), ...removal(each, 'tls-port')],
        },
      );
    }
  },
});

const TERMINATOR = 'tls-terminator';
