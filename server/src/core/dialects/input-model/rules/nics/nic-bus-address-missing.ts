/** The PCI bus address of a port is empty. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNicMapping } from '../over.js';
import { docs } from './nic-bus-address-missing.docs.js';

export const nicBusAddressMissing = defineRule({
  id: 'input-model/nic-bus-address-missing',
  severity: 'error',
  docs,
  over: eachNicMapping,
  *check(all) {
    for (const port of all) {
      const bus = port.text('bus-address');
      if (bus && bus.value.trim() === '')
        yield finding(
          port.keyAt('bus-address'),
          "'bus-address' is empty; enter the PCI bus address of this port.",
        );
    }
  },
});
