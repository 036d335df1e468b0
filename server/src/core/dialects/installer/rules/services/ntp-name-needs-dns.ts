/** An NTP server is given by its name, but the file has no section `dns`. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { namedServers } from './about-ntp-names.js';
import { addServers, serverKeys } from './about-servers.js';
import { docs } from './ntp-name-needs-dns.docs.js';

export const ntpNameNeedsDns = defineRule({
  id: 'installer/ntp-name-needs-dns',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    if (environment.version === '1.0' || environment.state('dns') !== 'absent') return;
    // The mistake is one, however many servers have names: the section is not there.
    const [first, ...more] = namedServers(environment);
    if (!first) return;
    yield finding(
      first.value.at,
      `'${first.value.value.trim()}' is a name, but the file has no section 'dns' with servers to resolve it.`,
      {
        related: more.map(({ value, key }) => related(value.at, `'${key}' is also a name.`)),
        fixes: () => addServers(environment, 'dns', serverKeys),
      },
    );
  },
});
