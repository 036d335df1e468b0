/** The cloud type is not written in capital letters. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { docs } from './cloud-type-case.docs.js';

export const cloudTypeCase = defineRule({
  id: 'installer/cloud-type-case',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { cloudType } = environment;
    const written = String(cloudType?.node.value);
    if (!cloudType || written === cloudType.value) return;
    yield finding(cloudType.at, `'${written}' must be written '${cloudType.value}'.`, {
      fixes: () => changeTo(cloudType, cloudType.value, { preferred: true }),
    });
  },
});
