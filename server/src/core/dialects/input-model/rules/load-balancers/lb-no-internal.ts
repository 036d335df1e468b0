/** None of the load balancers of a control plane serves internal endpoints. */

import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { byPlane } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { docs } from './lb-no-internal.docs.js';

export const lbNoInternal = defineRule({
  id: 'input-model/lb-no-internal',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const [plane, all] of byPlane(frame)) {
      const own = all.filter(({ isInline }) => !isInline);
      if (own.length === 0 || !plane.item.items('load-balancers').complete) continue;
      if (own.some(({ roles }) => !roles.complete)) continue;
      const words = own.flatMap(({ roles }) => roles.items.map(({ value }) => value));
      if (words.includes(INTERNAL) || words.includes(DEFAULT)) continue;
      yield finding(
        plane.item.keyAt('load-balancers'),
        `No load balancer of this control plane has the role 'internal'.`,
      );
    }
  },
});

const INTERNAL = 'internal';
