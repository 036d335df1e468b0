/** A rule of the firewall lacks its ports or its protocol. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './firewall-rule-incomplete.docs.js';
import { rulesOf } from './firewall-rules.js';

export const firewallRuleIncomplete = defineRule({
  id: 'input-model/firewall-rule-incomplete',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    for (const { set, rule } of rulesOf(frame)) {
      const missing = ['port-range-min', 'port-range-max', 'protocol'].filter(
        (key) => rule.state(key) === 'absent',
      );
      if (missing.length > 0)
        yield finding(
          rule.nameAt,
          `A rule of '${set.name}' lacks ${missing.map((key) => `'${key}'`).join(', ')}.`,
        );
    }
  },
});
