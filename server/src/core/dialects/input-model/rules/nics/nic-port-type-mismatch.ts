/** The type of a port does not match its NIC. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNicMapping } from '../over.js';
import { typeOf } from './about-ports.js';
import { docs } from './nic-port-type-mismatch.docs.js';

export const nicPortTypeMismatch = defineRule({
  id: 'input-model/nic-port-type-mismatch',
  severity: 'error',
  docs,
  over: eachNicMapping,
  *check(all, frame) {
    for (const port of all) {
      const type = port.text('type');
      const device = port.text('nic-device-type')?.value;
      const wanted = device === undefined ? undefined : typeOf(frame, device);
      if (!type || wanted === undefined || wanted === type.value) continue;
      yield finding(
        type.at,
        `'type' must be '${wanted}' for NICs of type '${device}', not '${type.value}'.`,
        {
          fixes: () => changeTo(type, wanted),
        },
      );
    }
  },
});
