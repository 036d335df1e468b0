/** An ICMP type or code is out of range. */

import { MAX_ICMP } from '../../../../architecture/clm-firewall.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachFirewallRule } from './about-firewall-rules.js';
import { docs } from './firewall-icmp-range.docs.js';

/** Where a rule about ICMP has its type and code. */
const ICMP_KEYS = [
  ['port-range-min', 'type'],
  ['port-range-max', 'code'],
] as const;

/** The type that nearly all rules about ICMP let through. */
const PING = 8;

export const firewallIcmpRange = defineRule({
  id: 'input-model/firewall-icmp-range',
  severity: 'error',
  docs,
  over: eachFirewallRule,
  *check({ rule }) {
    if (!rule.text('protocol')?.value.toLowerCase().startsWith('icmp')) return;
    for (const [key, what] of ICMP_KEYS) {
      const value = rule.integer(key);
      if (value && (value.value < 0 || value.value > MAX_ICMP))
        yield finding(value.at, `ICMP ${what} must be between 0 and ${MAX_ICMP}, not ${value.value}.`, {
          fixes: () =>
            what === 'type'
              ? changeTo(value, PING, { title: `Change to '${PING}' (echo request)` })
              : changeTo(value, 0),
        });
    }
  },
});
