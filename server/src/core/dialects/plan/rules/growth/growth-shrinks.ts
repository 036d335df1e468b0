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
      const counted = deployment?.overcloud?.counts.get(key);
      const written = key === 'floating-ips' ? floatingIps?.vms : counted?.written;
      const today = written?.value ?? (counted?.origin === 'listed' ? counted.count : undefined);
      if (today === undefined || planned.value >= today) continue;
      yield finding(planned.at, `'${key}' is already ${today} and cannot grow to ${planned.value}.`, {
        related: [related(written?.at, 'Today.')],
        fixes: () => changeTo(planned, today),
      });
    }
  },
});
