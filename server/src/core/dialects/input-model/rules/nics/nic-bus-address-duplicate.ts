/** Two ports have the same PCI bus address. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { eachNicMapping } from '../over.js';
import { docs } from './nic-bus-address-duplicate.docs.js';

export const nicBusAddressDuplicate = defineRule({
  id: 'input-model/nic-bus-address-duplicate',
  severity: 'error',
  docs,
  over: eachNicMapping,
  *check(all) {
    for (const { key, first, again } of repeated(all, (port) => port.text('bus-address')?.value)) {
      if (again.text('type')?.value !== 'simple-port') continue;
      yield finding(again.text('bus-address')?.at ?? again.nameAt, `Duplicate bus address '${key}'.`, {
        related: [
          related(
            first.keyAt('bus-address'),
            `Also the address of '${first.text('logical-name')?.value ?? ''}'.`,
          ),
        ],
        fixes: () => nextFunction(all, again),
      });
    }
  },
});

/** The next function of the same device that no port has. */
function nextFunction(all: readonly Item[], port: Item): readonly Fix[] {
  const bus = port.text('bus-address');
  const [, device, own] = /^(.*\.)([0-7])$/.exec(bus?.value ?? '') ?? [];
  if (!bus || device === undefined || own === undefined) return [];
  const taken = new Set(all.map((each) => each.text('bus-address')?.value));
  const free = [0, 1, 2, 3, 4, 5, 6, 7].find((each) => each > Number(own) && !taken.has(`${device}${each}`));
  return free === undefined ? [] : changeTo(bus, `${device}${free}`);
}
