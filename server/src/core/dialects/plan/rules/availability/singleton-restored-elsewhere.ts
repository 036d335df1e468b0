/** A service that runs once is to be restored from the backup of another machine. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './singleton-restored-elsewhere.docs.js';

export const singletonRestoredElsewhere = defineRule({
  id: 'plan/singleton-restored-elsewhere',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ highAvailability }) {
    for (const { service, runsOn, restoredFrom } of highAvailability?.singletons.items ?? []) {
      if (!service || !runsOn || !restoredFrom || runsOn.value === restoredFrom.value) continue;
      yield finding(
        restoredFrom.at,
        `The backup of '${restoredFrom.value}' does not contain '${service.value}', which runs on '${runsOn.value}'.`,
        {
          related: [related(runsOn.at, `'${service.value}' runs here.`)],
          fixes: () => changeTo(restoredFrom, runsOn.value),
        },
      );
    }
  },
});
