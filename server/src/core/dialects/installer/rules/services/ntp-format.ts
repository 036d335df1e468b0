/** An NTP server is not written as an address or a name alone. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { docs } from './ntp-format.docs.js';
import { change, listed } from './repairs.js';
import { serversOf } from './servers.js';

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
          { fixes: () => change(environment.file, value, text.bare, true) },
        );
      } else if (text.kind === 'several') {
        yield finding(value.at, `'${written}' is more than one server; this key takes one address or name.`);
      } else if (text.kind === 'neither') {
        yield finding(value.at, `'${written}' is neither an IPv4 address nor a name.`);
      }
    }
  },
});
