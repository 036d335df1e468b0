/** An NTP server is an address of the node itself. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { isLoopback, serversOf } from './about-servers.js';
import { docs } from './ntp-loopback.docs.js';

export const ntpLoopback = defineRule({
  id: 'installer/ntp-loopback',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const { value, text } of serversOf(environment, 'ntp')) {
      if (!isLoopback(text)) continue;
      yield finding(
        value.at,
        `'${value.value.trim()}' is the node itself; name a server that all nodes reach.`,
        {
          fixes: () => {
            const others = serversOf(environment, 'ntp').filter(
              (other) => !isLoopback(other.text) && ['address', 'name'].includes(other.text.kind),
            );
            const names = new Set(others.map((other) => other.value.value.trim()));
            const [only] = names;
            return names.size === 1 && only !== undefined
              ? changeTo(value, only, { preferred: others.length > 1 })
              : [];
          },
        },
      );
    }
  },
});
