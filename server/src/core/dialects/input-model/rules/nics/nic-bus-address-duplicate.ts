/** Two ports stand at one place on the PCI bus. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { eachNicMapping } from '../over.js';
import { docs } from './nic-bus-address-duplicate.docs.js';

export const nicBusAddressDuplicate = defineRule({
  id: 'input-model/nic-bus-address-duplicate',
  severity: 'error',
  docs,
  over: eachNicMapping,
  *check(all) {
    const firsts = new Map<string, Item>();
    for (const port of all) {
      const bus = port.text('bus-address');
      if (!bus) continue;
      const first = firsts.get(bus.value);
      if (!first) firsts.set(bus.value, port);
      else if (port.text('type')?.value === 'simple-port')
        yield finding(bus.at, `Another port stands at '${bus.value}' already.`, {
          related: [
            {
              at: first.keyAt('bus-address'),
              message: `'${first.text('logical-name')?.value ?? ''}' stands there.`,
            },
          ],
        });
    }
  },
});
