/** A cloud with ESX has a section `svc`, which it does not need. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { removePath } from './about-paths.js';
import { docs } from './svc-esx-optional.docs.js';

export const svcEsxOptional = defineRule({
  id: 'installer/svc-esx-optional',
  severity: 'info',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const at = environment.keyAt('svc');
    if (!at || environment.cloudType?.value !== 'ESX') return;
    yield finding(at, "The Service network is optional with ESX; leave 'svc' out if nothing uses it.", {
      fixes: () => removePath(environment, 'svc'),
    });
  },
});
