/** The pool of floating IPs does not last for the planned growth. */

import { sizeOfAll } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { lastsUntil } from './about-growth.js';
import { docs } from './growth-floating.docs.js';

export const growthFloating = defineRule({
  id: 'plan/growth-floating',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(plan) {
    const planned = plan.growth?.planned.get('floating-ips');
    const pool = plan.floatingIps?.pool;
    if (!planned || pool?.state !== 'written' || !pool.complete) return;
    const size = Number(sizeOfAll(pool.items.map(({ value }) => value)));
    const today = plan.floatingIps?.vms?.value ?? 0;
    if (size < today || size >= planned.value) return;
    yield finding(
      planned.at,
      `The pool has ${counted(size, 'floating IP')}, but ${planned.value} are planned.${lastsUntil(plan, today, planned.value, size)}`,
      { related: pool.items.map(({ at }) => related(at, 'This range is part of the pool.')) },
    );
  },
});
