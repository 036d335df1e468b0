/** Ports with the same PCI bus address have different types. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNicMapping } from '../over.js';
import { docs } from './nic-bus-address-mixed-type.docs.js';

export const nicBusAddressMixedType = defineRule({
  id: 'input-model/nic-bus-address-mixed-type',
  severity: 'error',
  docs,
  over: eachNicMapping,
  *check(all) {
    const typed = all.filter((port) => port.text('type'));
    for (const { key, first, again } of repeated(typed, (port) => port.text('bus-address')?.value)) {
      const type = again.text('type');
      const other = first.text('type')?.value;
      if (!type || other === undefined || other === type.value) continue;
      yield finding(type.at, `Ports at '${key}' must have the same type. Another one is a '${other}'.`, {
        related: [related(first.keyAt('type'), `This port is a '${other}'.`)],
        fixes: () => changeTo(type, other),
      });
    }
  },
});
