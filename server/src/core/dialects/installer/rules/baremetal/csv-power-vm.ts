/** A machine is a virtual one, in a file for servers. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { fieldOf, isVirtual, present } from './about-lines.js';
import { docs } from './csv-power-vm.docs.js';

export const csvPowerVm = defineRule({
  id: 'baremetal/csv-power-vm',
  severity: 'warning',
  docs,
  over: eachMachineList,
  *check(csv, { vmPlans }) {
    // A file of virtual machines alone is what the scripts of a virtual installation write.
    if (vmPlans.length > 0 || present(csv).every(isVirtual)) return;
    for (const machine of present(csv)) {
      const field = fieldOf(machine, 'power_management');
      if (field && isVirtual(machine) && !machine.flexible)
        yield finding(
          field.at,
          "'VM' is for virtual machines that the installer adds. Use 'IPMI' for a server.",
          { fixes: () => changeTo(field, 'IPMI') },
        );
    }
  },
});
