/** A KVM cloud does not say how many compute nodes it has. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { addTopKey } from './about-keys.js';
import { COMPUTE, listedMachines } from './about-scales.js';
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
      `'${COMPUTE}' is missing; every machine without another role becomes a compute node.`,
      {
        fixes: () => {
          const count = listedMachines(environment, installer, COMPUTE);
          return !count ? [] : addTopKey(environment, COMPUTE, count, 'cloud_type');
        },
      },
    );
  },
});
