/** More VMs need a public address than the pool of floating IPs has. */

import { sizeOfAll } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './floating-too-few.docs.js';

export const floatingTooFew = defineRule({
  id: 'plan/floating-too-few',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ floatingIps }) {
    if (!floatingIps?.vms || !floatingIps.pool.complete || floatingIps.pool.state !== 'written') return;
    const { vms, pool } = floatingIps;
    const size = sizeOfAll(pool.items.map(({ value }) => value));
    if (size >= BigInt(vms.value)) return;
    yield finding(
      vms.at,
      `The pool has only ${counted(size, 'floating IP')} for ${counted(vms.value, 'VM')}.`,
      {
        related: pool.items.map(({ at }) => related(at, 'This range is part of the pool.')),
      },
    );
  },
});
