/** Two ports at one place have the same number. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { eachNicMapping } from '../over.js';
import { docs } from './nic-port-num-duplicate.docs.js';

export const nicPortNumDuplicate = defineRule({
  id: 'input-model/nic-port-num-duplicate',
  severity: 'error',
  docs,
  over: eachNicMapping,
  *check(all) {
    const firsts = new Map<string, Item>();
    for (const port of all) {
      const bus = port.text('bus-address')?.value;
      const number = port.map('port-attributes')?.text('port-num');
      if (bus === undefined || !number) continue;
      const key = `${bus} ${number.value}`;
      const first = firsts.get(key);
      if (!first) firsts.set(key, port);
      else
        yield finding(number.at, `Port ${number.value} at '${bus}' is in this mapping already.`, {
          related: [
            { at: first.nameAt, message: `'${first.text('logical-name')?.value ?? ''}' has that number.` },
          ],
        });
    }
  },
});
