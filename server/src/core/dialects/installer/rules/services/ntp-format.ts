/** An NTP server is not written as an address or a name alone. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { listed } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { serversOf } from './about-servers.js';
import { docs } from './ntp-format.docs.js';

export const ntpFormat = defineRule({
  id: 'installer/ntp-format',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const { value, text } of serversOf(environment, 'ntp')) {
      const written = value.value;
      if (text.kind === 'extras') {
        yield finding(
          value.at,
          `'${written}' has ${listed(text.extras)}; an NTP server is an address or a name alone.`,
          { fixes: () => changeTo(value, text.bare, { preferred: true }) },
        );
      } else if (text.kind === 'several') {
        yield finding(value.at, `'${written}' is more than one server; this key takes one address or name.`);
      } else if (text.kind === 'neither') {
        yield finding(value.at, `'${written}' is neither an IPv4 address nor a name.`);
      }
    }
  },
});
