/** Two ports with the same bus address have the same number. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
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
    for (const { first, again } of repeated(all, placeOf)) {
      const number = again.map('port-attributes')?.text('port-num');
      if (!number) continue;
      const bus = again.text('bus-address')?.value ?? '';
      yield finding(number.at, `Duplicate port number ${number.value} at '${bus}'.`, {
        related: [related(first.nameAt, `Also the number of '${first.text('logical-name')?.value ?? ''}'.`)],
        fixes: () => changeTo(number, freeNumber(all, bus)),
      });
    }
  },
});

/** Where a port is: its NIC and its number there. */
function placeOf(port: Item): string | undefined {
  const bus = port.text('bus-address')?.value;
  const number = port.map('port-attributes')?.text('port-num')?.value;
  return bus === undefined || number === undefined ? undefined : `${bus} ${number}`;
}

function freeNumber(all: readonly Item[], bus: string): string {
  const places = new Set(all.map(placeOf));
  let free = 0;
  while (places.has(`${bus} ${free}`)) free++;
  return String(free);
}
