/** An NTP server is given by its name in a file for Helion OpenStack 1.0. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { namedServers } from './about-ntp-names.js';
import { docs } from './ntp-name-hos10.docs.js';

export const ntpNameHos10 = defineRule({
  id: 'installer/ntp-name-hos10',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    if (environment.version !== '1.0') return;
    const reason = environment.versionReason;
    const because = reason === undefined ? '' : `. The file is read as 1.0 because ${reason}`;
    for (const { value } of namedServers(environment)) {
      yield finding(
        value.at,
        `'${value.value.trim()}' must be an IP address in Helion OpenStack 1.0${because}.`,
      );
    }
  },
});
