/** The ports or the protocol of a firewall rule are missing. */

import { addKeys } from '../../../../rules/kit/add-keys.js';
import { finding } from '../../../../rules/kit/finding.js';
import { plural, quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { eachFirewallRule } from './about-firewall-rules.js';
import { docs } from './firewall-rule-incomplete.docs.js';

export const firewallRuleIncomplete = defineRule({
  id: 'input-model/firewall-rule-incomplete',
  severity: 'error',
  docs,
  over: eachFirewallRule,
  *check({ set, rule }) {
    const needed = ['port-range-min', 'port-range-max', 'protocol'];
    const missing = needed.filter((key) => rule.state(key) === 'absent');
    if (missing.length > 0)
      yield finding(
        rule.nameAt,
        `Missing required ${plural(missing.length, 'key')} ${quoted(missing)} in a rule of '${set.label}'.`,
        {
          fixes: () => complete(rule, missing),
        },
      );
  },
});

const PROTOCOLS = ['tcp', 'udp', 'icmp'] as const;

/** A single port is both ends of its range; which protocol is meant is a choice. */
function complete(rule: Item, missing: readonly string[]): readonly Fix[] {
  const port = rule.integer('port-range-min')?.value ?? rule.integer('port-range-max')?.value;
  const ports = missing.filter((key) => key !== 'protocol');
  if (ports.length > 0 && port === undefined) return [];
  const members = ports.map((key) => [key, port ?? 0] as const);
  if (!missing.includes('protocol')) return addKeys(rule, members, { title: `Add '${ports[0]}: ${port}'` });
  return PROTOCOLS.flatMap((protocol) =>
    addKeys(rule, [...members, ['protocol', protocol]], { title: `Add 'protocol: ${protocol}'` }),
  );
}
