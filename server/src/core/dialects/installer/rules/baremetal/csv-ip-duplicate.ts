/** Two machines have one address of their management processor. */

import { formatAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
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
    const seen = new Map<bigint, Machine>();
    for (const machine of present(csv)) {
      const { ip } = machine;
      if (!ip || mayShare(machine)) continue;
      const first = seen.get(ip.value.value);
      if (!first?.ip) seen.set(ip.value.value, machine);
      else
        yield finding(
          ip.at,
          `The machine in line ${first.line} is managed at ${formatAddress(ip.value)} too.`,
          { related: [{ at: first.ip.at, message: 'The address stands here first.' }] },
        );
    }
  },
});

/** The chassis of Moonshot nodes, and the host of virtual machines; or nobody knows what it is. */
function mayShare(machine: Machine): boolean {
  if (isMoonshot(machine) || isVirtual(machine)) return true;
  return powerText(machine) !== '' && !machine.power;
}
