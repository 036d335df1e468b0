/** A machine has no role, so its place in the file decides. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { hasNoRole } from '../../model/assigned-roles.js';
import { eachMachineList } from '../over.js';
import { fieldOf } from './about-lines.js';
import { isBeforeRoles } from './about-role-field.js';
import { docs } from './csv-role-missing.docs.js';

export const csvRoleMissing = defineRule({
  id: 'baremetal/csv-role-missing',
  severity: 'hint',
  docs,
  over: eachMachineList,
  *check(csv, installer) {
    if (isBeforeRoles(csv, installer)) return;
    for (const machine of csv.machines) {
      if (!hasNoRole(machine) || machine.unused) continue;
      const field = fieldOf(machine, 'role');
      const end = csv.file.tree.spanOf(machine.node).end;
      const { assigned } = machine;
      yield finding(
        field ? field.at : { file: csv.file, span: { start: end, end } },
        assigned
          ? `Without a role, this machine becomes ${assigned.name} by its place in the file.`
          : 'Without a role, the place in the file decides what this machine becomes.',
        {
          fixes: () => {
            if (!assigned) return [];
            const title = `Add the role '${assigned.name}'`;
            if (field) return changeTo(field, assigned.name, { title });
            const edit = { span: { start: end, end }, newText: `,${assigned.name}` };
            return fixOf(csv.file, title, edit);
          },
        },
      );
    }
  },
});
