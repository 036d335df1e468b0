/** A cloud with ESX has no section `vcenter`. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { writePath } from './about-paths.js';
import { neededKeys } from './about-vcenter-keys.js';
import { docs } from './vcenter-missing.docs.js';

export const vcenterMissing = defineRule({
  id: 'installer/vcenter-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { cloudType } = environment;
    if (cloudType?.value !== 'ESX' || environment.state('vcenter') !== 'absent') return;
    yield finding(cloudType.at, "Missing required section 'vcenter' (required on ESX).", {
      fixes: () => {
        const section = Object.fromEntries(neededKeys.map(({ key, placeholder }) => [key, placeholder]));
        return writePath(environment, 'vcenter', section, { title: "Add 'vcenter' with placeholders" });
      },
    });
  },
});
