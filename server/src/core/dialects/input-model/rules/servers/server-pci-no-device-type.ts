/** The NIC device type of a port for PCI passthrough is missing. */

import { defineRule } from '../../../../rules/rule.js';
import { eachServerHardware } from '../over.js';
import { isOn, withoutType } from './about-ports.js';
import { docs } from './server-pci-no-device-type.docs.js';

export const serverPciNoDeviceType = defineRule({
  id: 'input-model/server-pci-no-device-type',
  severity: 'error',
  docs,
  over: eachServerHardware,
  *check(server, frame) {
    yield* withoutType(server, frame, (device) => isOn(device, 'pci-pt'), "has 'pci-pt'");
  },
});
