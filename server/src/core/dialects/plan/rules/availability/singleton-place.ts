/** A service that runs once is planned where it does not run. */

import { serviceFact } from '../../../../architecture/services.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, together } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './singleton-place.docs.js';

export const singletonPlace = defineRule({
  id: 'plan/singleton-place',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ highAvailability }) {
    for (const { service, runsOn, restoredFrom } of highAvailability?.singletons.items ?? []) {
      const fact = service && serviceFact(service.value);
      if (!fact || !runsOn) continue;
      const [place, other] =
        runsOn.value === 'undercloud'
          ? (['undercloud', 'overcloud-management-controller'] as const)
          : (['overcloud', 'undercloud'] as const);
      if (fact.places.includes(place)) continue;
      yield finding(runsOn.at, `'${service.value}' does not run on '${runsOn.value}'.`, {
        // The backup that brings it back is that of the machine where it runs.
        fixes: () =>
          restoredFrom?.value === runsOn.value
            ? together(`Change both to '${other}'`, [changeTo(runsOn, other), changeTo(restoredFrom, other)])
            : changeTo(runsOn, other),
      });
    }
  },
});
