/** There are fewer machines of a role than the environment file asks for. */

import type { BaremetalRole } from '../../../../architecture/baremetal-roles.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachMachineList } from '../over.js';
import { countRoles } from './about-counts.js';
import { comparableEnvironment, roleAt } from './about-lines.js';
import { changeScale, isCompute, isVsa, scaled, scaleOf } from './about-scales.js';
import { docs } from './csv-scale-mismatch.docs.js';

export const csvScaleMismatch = defineRule({
  id: 'baremetal/csv-scale-mismatch',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv, installer) {
    const environment = comparableEnvironment(installer, csv);
    const last = csv.machines.at(-1);
    if (!environment || !last) return;
    const counts = countRoles(csv);
    for (const role of countable(environment)) {
      const scale = scaleOf(environment, role);
      const own = counts.of(role);
      const deleted = counts.deletedOf(role);
      if (!scale || own.length + deleted.length + counts.unknown >= scale.value) continue;
      // A KVM cloud without any compute node is reported as such.
      if (isCompute(role) && scale.value === 1) continue;
      const { scaleKey: key = '' } = role;
      yield finding(
        roleAt(own.at(-1) ?? last),
        `'${key}' is ${scale.value}, but ${own.length === 0 ? 'no machine has' : counted(own.length, 'machine has', 'machines have')} the role ${role.name}.`,
        {
          related: [related(scale.at, 'The number is set here.')],
          fixes: () => (deleted.length === 0 && own.length > 0 ? changeScale(scale, key, own.length) : []),
        },
      );
    }
  },
});

/** Roles that a cloud of this type can have; only KVM has all. */
function countable(environment: EnvironmentJson): readonly BaremetalRole[] {
  const isKvm = environment.cloudType?.value === 'KVM';
  return scaled.filter((role) => isKvm || !(isVsa(role) || isCompute(role)));
}
