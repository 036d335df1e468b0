/** A service is listed twice in a tier. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { dropMapOf } from '../about-items.js';
import { eachTier } from '../over.js';
import { docs } from './cg-ccp-service-duplicate.docs.js';

export const cgCcpServiceDuplicate = defineRule({
  id: 'carrier-grade/cg-ccp-service-duplicate',
  severity: 'warning',
  docs,
  over: eachTier,
  *check({ services }) {
    for (const { key, first, again } of repeated(services.items, ({ value }) => value)) {
      yield finding(again.at, `Duplicate '${key}' in this tier.`, {
        related: [related(first.at, 'First used here.')],
        fixes: () => dropMapOf(again, `Remove '${key}'`, { preferred: true }),
      });
    }
  },
});
