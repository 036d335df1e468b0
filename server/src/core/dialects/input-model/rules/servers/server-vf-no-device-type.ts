/** The NIC device type of a port with virtual functions is missing. */

import { defineRule } from '../../../../rules/rule.js';
import { eachServerHardware } from '../over.js';
import { withoutType } from './about-ports.js';
import { docs } from './server-vf-no-device-type.docs.js';

export const serverVfNoDeviceType = defineRule({
  id: 'input-model/server-vf-no-device-type',
  severity: 'error',
  docs,
  over: eachServerHardware,
  *check(server, frame) {
    yield* withoutType(server, frame, (device) => device?.has('vf-count') === true, 'has virtual functions');
  },
});
