/** A KVM cloud has no compute node, or more than one installation takes. */

import { machineCount } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { COMPUTE, changeScale, listedMachines } from './about-scales.js';
import { docs } from './compute-scale-range.docs.js';

export const computeScaleRange = defineRule({
  id: 'installer/compute-scale-range',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment, installer) {
    const value = environment.integer(COMPUTE);
    // Negative numbers are no counts at all, which is said elsewhere.
    if (!value || environment.cloudType?.value !== 'KVM' || value.value < 0) return;
    if (value.value >= 1 && value.value <= machineCount.max) return;
    yield finding(
      value.at,
      `'${COMPUTE}' must be between 1 and ${machineCount.max} on KVM, not ${value.value}.`,
      {
        fixes: () => {
          const listed = listedMachines(environment, installer, COMPUTE) ?? 0;
          return listed >= 1 && listed <= machineCount.max ? changeScale(value, listed) : [];
        },
      },
    );
  },
});
