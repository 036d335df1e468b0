/** Two machines have one MAC address. */

import { impossibleMac } from '../../../../net/mac.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Machine } from '../../model/installer-model.js';
import { eachMachineList } from '../over.js';
import { present } from './about-lines.js';
import { docs } from './csv-mac-duplicate.docs.js';

export const csvMacDuplicate = defineRule({
  id: 'baremetal/csv-mac-duplicate',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const { first, again } of repeated(present(csv), possibleMac))
      if (again.mac)
        yield finding(
          again.mac.at,
          `Duplicate MAC address '${again.mac.node.value}', also used in line ${first.line}.`,
          { related: [related(first.mac?.at, 'First used here.')] },
        );
  },
});

/** An address that no NIC has is reported as that. */
function possibleMac({ mac }: Machine): string | undefined {
  return mac && !impossibleMac(mac.value) ? mac.value : undefined;
}
