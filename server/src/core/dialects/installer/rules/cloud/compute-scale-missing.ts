/** A KVM cloud does not say how many compute nodes it has. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { machinesIn } from '../../model/derived.js';
import type { Installer } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { addTopKey } from './about-keys.js';
import { COMPUTE } from './about-scales.js';
import { docs } from './compute-scale-missing.docs.js';

export const computeScaleMissing = defineRule({
  id: 'installer/compute-scale-missing',
  severity: 'info',
  docs,
  over: eachEnvironment,
  *check(environment, installer) {
    if (environment.cloudType?.value !== 'KVM' || environment.state(COMPUTE) !== 'absent') return;
    yield finding(
      environment.missingAt(COMPUTE),
      `'${COMPUTE}' is missing, so that every machine without another role becomes a compute node.`,
      {
        fixes: () => {
          const count = environment === installer.environment ? computeMachines(installer) : undefined;
          return count === undefined ? [] : addTopKey(environment, COMPUTE, count, 'cloud_type');
        },
      },
    );
  },
});

/** Undefined unless every machine says its role and at least one of them is compute. */
function computeMachines({ machines }: Installer): number | undefined {
  const all = machinesIn(machines);
  if (!all?.every(({ role }) => role)) return undefined;
  return all.filter(({ role }) => role?.value.scaleKey === COMPUTE).length || undefined;
}
