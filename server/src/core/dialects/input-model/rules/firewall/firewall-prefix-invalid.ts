/** The origin of traffic is no subnet. */

import { parseAddress } from '../../../../net/address.js';
import { parseCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachFirewallRule } from './about-firewall-rules.js';
import { docs } from './firewall-prefix-invalid.docs.js';

export const firewallPrefixInvalid = defineRule({
  id: 'input-model/firewall-prefix-invalid',
  severity: 'error',
  docs,
  over: eachFirewallRule,
  *check({ rule }) {
    const prefix = rule.text('remote-ip-prefix');
    if (prefix && !isPrefix(prefix.value))
      yield finding(prefix.at, `'${prefix.value}' is no subnet; write an address and a prefix length.`);
  },
});

function isPrefix(text: string): boolean {
  // Bits of a host in a prefix do no harm here.
  return parseAddress(text) !== undefined || parseCidr(text).kind !== 'invalid';
}
