/** The file has no section `ntp`. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { addServers, neededKeys } from './about-servers.js';
import { docs } from './ntp-missing.docs.js';

export const ntpMissing = defineRule({
  id: 'installer/ntp-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    if (environment.state('ntp') !== 'absent') return;
    yield finding(
      environment.missingAt('ntp'),
      "Missing required section 'ntp'. The installer needs the NTP servers of the cloud.",
      { fixes: () => addServers(environment, 'ntp', neededKeys(environment)) },
    );
  },
});
