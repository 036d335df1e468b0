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
    yield finding(at, "'svc' is optional on ESX. Remove it if nothing uses the Service network.", {
      fixes: () => removePath(environment, 'svc'),
    });
  },
});
