/** A Moonshot node has another role than OvercloudCompute. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { fieldOf, isMoonshot, present, roleAt, roleOf } from './about-lines.js';
import { docs } from './csv-moonshot-role.docs.js';

export const csvMoonshotRole = defineRule({
  id: 'baremetal/csv-moonshot-role',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const machine of present(csv)) {
      const role = roleOf(machine);
      if (!isMoonshot(machine) || !role || role.name === 'OvercloudCompute') continue;
      const message = `A Moonshot node can only be OvercloudCompute, not ${role.name}`;
      yield finding(
        roleAt(machine),
        machine.role ? `${message}.` : `${message}, which it becomes by its place in the file.`,
        {
          fixes: () => {
            const field = fieldOf(machine, 'role');
            const title = "Change the role to 'OvercloudCompute'";
            return field ? changeTo(field, 'OvercloudCompute', { title }) : [];
          },
        },
      );
    }
  },
});
