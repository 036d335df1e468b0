/** Two machines have one address of their management processor. */

import { formatAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Machine } from '../../model/installer-model.js';
import { eachMachineList } from '../over.js';
import { isMoonshot, isVirtual, powerText, present } from './about-lines.js';
import { docs } from './csv-ip-duplicate.docs.js';

export const csvIpDuplicate = defineRule({
  id: 'baremetal/csv-ip-duplicate',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    const own = present(csv).filter((machine) => !mayShare(machine));
    for (const { key, first, again } of repeated(own, addressOf))
      if (again.ip)
        yield finding(
          again.ip.at,
          `Duplicate management address '${key}', also used in line ${first.line}.`,
          {
            related: [related(first.ip?.at, 'First used here.')],
          },
        );
  },
});

function addressOf({ ip }: Machine): string | undefined {
  return ip && formatAddress(ip.value);
}

/** The chassis of Moonshot nodes, and the host of virtual machines; or nobody knows what it is. */
function mayShare(machine: Machine): boolean {
  if (isMoonshot(machine) || isVirtual(machine)) return true;
  return powerText(machine) !== '' && !machine.power;
}
