/** Two ports of a NIC mapping have the same name. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNicMapping } from '../over.js';
import { freePortName } from './about-ports.js';
import { docs } from './nic-logical-name-duplicate.docs.js';

export const nicLogicalNameDuplicate = defineRule({
  id: 'input-model/nic-logical-name-duplicate',
  severity: 'error',
  docs,
  over: eachNicMapping,
  *check(all) {
    for (const { key, first, again } of repeated(all, (port) => port.text('logical-name')?.value)) {
      const name = again.text('logical-name');
      if (!name) continue;
      const free = freePortName(all, key);
      yield finding(name.at, `Duplicate port '${key}' in this NIC mapping.`, {
        related: [related(first.keyAt('logical-name'), 'First defined here.')],
        fixes: () => changeTo(name, free, { title: `Rename to '${free}'` }),
      });
    }
  },
});
