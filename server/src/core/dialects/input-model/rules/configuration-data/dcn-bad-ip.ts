/** The address of a controller of DCN is no IP address. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { theFrame } from '../over.js';
import { docs } from './dcn-bad-ip.docs.js';
import { ADDRESSES, DCN, scalarAt } from './other-services.js';
import { dataFor } from './read-data.js';

export const dcnBadIp = defineRule({
  id: 'input-model/dcn-bad-ip',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { data } of dataFor(frame, DCN)) {
      for (const key of data ? ADDRESSES : []) {
        const value = data && scalarAt(data, key);
        const text = value?.node.value;
        if (!value || value.isEmpty || typeof text !== 'string' || readAddress(text)) continue;
        yield finding(value.at, `'${text}' is no IP address.`);
      }
    }
  },
});
