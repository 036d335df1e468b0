/** A virtual server is a hypervisor as well. */

import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVirtualServer } from '../over.js';
import { docs } from './vm-and-hypervisor.docs.js';

export const vmAndHypervisor = defineRule({
  id: 'input-model/vm-and-hypervisor',
  severity: 'error',
  docs,
  over: eachVirtualServer,
  *check({ row, item }) {
    const entry = item.entry('ardana-hypervisor');
    if (row.isHypervisor !== 'true' || !entry) return;
    yield finding(
      { file: item.file, node: entry.key },
      `'${row.id}' runs on '${row.hypervisorId}' and cannot be a hypervisor.`,
      {
        fixes: () => removeKey(item, 'ardana-hypervisor'),
      },
    );
  },
});
