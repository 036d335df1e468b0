/** The type or code of ICMP is out of range. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './firewall-icmp-range.docs.js';
import { rulesOf } from './firewall-rules.js';

export const firewallIcmpRange = defineRule({
  id: 'input-model/firewall-icmp-range',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    for (const { rule } of rulesOf(frame)) {
      if (!rule.text('protocol')?.value.toLowerCase().startsWith('icmp')) continue;
      for (const [key, what] of [
        ['port-range-min', 'type'],
        ['port-range-max', 'code'],
      ] as const) {
        const value = rule.integer(key);
        if (value && (value.value < 0 || value.value > ICMP_MAX))
          yield finding(value.at, `${value.value} is no ${what} of ICMP; they go from 0 to ${ICMP_MAX}.`);
      }
    }
  },
});

/** What an ICMP type or code can be. */
const ICMP_MAX = 255;
