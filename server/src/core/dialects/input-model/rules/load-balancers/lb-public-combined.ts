/** A load balancer serves both public and other endpoints. */
import { PUBLIC_ROLE } from '../../../../architecture/clm-load-balancers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachBalancer, removal } from './about-balancers.js';
import { docs } from './lb-public-combined.docs.js';

export const lbPublicCombined = defineRule({
  id: 'input-model/lb-public-combined',
  severity: 'error',
  docs,
  over: eachBalancer,
  *check({ roles: { items } }) {
    const shown = items.find(({ value }) => value === PUBLIC_ROLE);
    if (!shown || items.every(({ value }) => value === PUBLIC_ROLE)) return;
    yield finding(
      shown.at,
      "'public' cannot be combined with another role. Use a separate load balancer for public endpoints.",
      { fixes: () => removal(shown) },
    );
  },
});
