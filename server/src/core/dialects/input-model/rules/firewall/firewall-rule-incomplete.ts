/** A rule of the firewall lacks its ports or its protocol. */
import { finding } from '../../../../rules/kit/finding.js';
import { series } from '../../../../rules/kit/series.js';
import { defineRule } from '../../../../rules/rule.js';
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
    if (missing.length > 0) yield finding(rule.nameAt, `A rule of '${set.label}' lacks ${series(missing)}.`);
  },
});
