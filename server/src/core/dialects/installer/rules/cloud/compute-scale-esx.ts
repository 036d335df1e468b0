/** An ESX cloud says how many compute nodes it has. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { removeTopKey } from './about-keys.js';
import { COMPUTE } from './about-scales.js';
import { docs } from './compute-scale-esx.docs.js';

export const computeScaleEsx = defineRule({
  id: 'installer/compute-scale-esx',
  severity: 'info',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const at = environment.keyAt(COMPUTE);
    if (!at || environment.cloudType?.value !== 'ESX') return;
    yield finding(at, `'${COMPUTE}' has no effect on ESX, whose compute hosts belong to a vCenter.`, {
      tag: 'unnecessary',
      fixes: () => removeTopKey(environment, COMPUTE),
    });
  },
});
