/** The MAC address is one that no NIC has. */

import { impossibleMac } from '../../../../net/mac.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { docs } from './csv-mac-multicast.docs.js';

export const csvMacMulticast = defineRule({
  id: 'baremetal/csv-mac-multicast',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const { mac } of csv.machines) {
      const reason = mac && impossibleMac(mac.value);
      if (mac && reason)
        yield finding(mac.at, `'${mac.node.value}' is not the address of a NIC: it ${reason}.`);
    }
  },
});
