/** The source of the traffic is not a valid subnet. */

import type { Value } from '../../../../model/value.js';
import { parseAddress } from '../../../../net/address.js';
import { parseCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { cidrMeant } from '../../simulation/addresses-meant.js';
import { eachFirewallRule } from './about-firewall-rules.js';
import { docs } from './firewall-prefix-invalid.docs.js';

export const firewallPrefixInvalid = defineRule({
  id: 'input-model/firewall-prefix-invalid',
  severity: 'error',
  docs,
  over: eachFirewallRule,
  *check({ rule }, frame) {
    const prefix = rule.text('remote-ip-prefix');
    if (prefix && !isPrefix(prefix.value))
      yield finding(prefix.at, `'${prefix.value}' is not a valid subnet. Write it as 'address/prefix'.`, {
        fixes: () => repairs(frame, prefix),
      });
  },
});

function isPrefix(text: string): boolean {
  // Bits of a host in a prefix do no harm here.
  return parseAddress(text) !== undefined || parseCidr(text).kind !== 'invalid';
}

/** How people say that traffic may come from any address. */
const EVERYWHERE = /^(?:0\.0\.0\.0\b.*|any|all|everywhere|\*|internet)$/i;

/** The prefix that is meant, or the subnet of the network or group that is named in its place. */
function repairs(frame: Frame, prefix: Value<string>): readonly Fix[] {
  const { value } = prefix;
  const meant = cidrMeant(value);
  if (meant !== undefined) return changeTo(prefix, meant, { preferred: true });
  if (EVERYWHERE.test(value)) return changeTo(prefix, '0.0.0.0/0');
  const named = frame
    .list('networks')
    .filter((each) => each.name === value || each.text('network-group')?.value === value)
    .flatMap((each) => each.text('cidr')?.value ?? []);
  const [, address] = /^([\d.]+)\/\d+$/.exec(value) ?? [];
  const usual = address !== undefined && parseAddress(address) ? [`${address}/24`] : [];
  return [...new Set([...usual, ...named])].slice(0, 5).flatMap((each) => changeTo(prefix, each));
}
