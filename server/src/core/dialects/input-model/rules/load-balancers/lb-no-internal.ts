/** No load balancer of a control plane serves internal endpoints. */

import { DEFAULT, INTERNAL_ROLE } from '../../../../architecture/clm-load-balancers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachPlane } from './about-balancers.js';
import { giveRole } from './about-new-balancers.js';
import { KNOWN_ROLES } from './about-role-words.js';
import { docs } from './lb-no-internal.docs.js';

export const lbNoInternal = defineRule({
  id: 'input-model/lb-no-internal',
  severity: 'error',
  docs,
  over: eachPlane,
  *check([plane, all], frame) {
    const own = all.filter(({ isInline }) => !isInline);
    if (own.length === 0 || !plane.item.items('load-balancers').complete) return;
    if (own.some(({ roles }) => !roles.complete)) return;
    const words = own.flatMap(({ roles }) => roles.items);
    if (words.some(({ value }) => value === INTERNAL_ROLE || value === DEFAULT)) return;
    yield finding(
      plane.item.keyAt('load-balancers'),
      `No load balancer of this control plane has the role '${INTERNAL_ROLE}'.`,
      {
        // A role that is misspelt may be the one that is missing.
        restsOn: words.filter(({ value }) => !KNOWN_ROLES.has(value)).map(({ at }) => at),
        fixes: () => giveRole(frame, plane, own, INTERNAL_ROLE),
      },
    );
  },
});
