/** A planned size is below that of today. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './growth-shrinks.docs.js';

export const growthShrinks = defineRule({
  id: 'plan/growth-shrinks',
  severity: 'warning',
  docs,
  over: thePlan,
  *check({ growth, deployment, floatingIps }) {
    for (const [key, planned] of growth?.planned ?? []) {
      const today =
        key === 'floating-ips' ? floatingIps?.vms : deployment?.overcloud?.counts.get(key)?.written;
      if (!today || planned.value >= today.value) continue;
      yield finding(planned.at, `'${key}' is already ${today.value} and cannot grow to ${planned.value}.`, {
        related: [related(today.at, 'Today.')],
        fixes: () => changeTo(planned, today.value),
      });
    }
  },
});
