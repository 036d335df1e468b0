/** A cloud with ESX has no section `vcenter`. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertRootEntry } from '../../../../syntax/rewrite.js';
import { eachEnvironment } from '../over.js';
import { repair } from './repairs.js';
import { NEEDED } from './vcenter-keys.js';
import { docs } from './vcenter-missing.docs.js';

export const vcenterMissing = defineRule({
  id: 'installer/vcenter-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { cloudType } = environment;
    if (cloudType?.value !== 'ESX' || environment.state('vcenter') !== 'absent') return;
    yield finding(cloudType.at, "A cloud with ESX needs the section 'vcenter', which is missing.", {
      fixes: () => {
        const section = Object.fromEntries(NEEDED.map(({ key, placeholder }) => [key, placeholder]));
        const edits = [insertRootEntry(environment.file, 'vcenter', section)];
        return repair(environment, "Add 'vcenter' with placeholders", edits);
      },
    });
  },
});
