/** No network group is called MANAGEMENT, and the processor refuses such models. */
import { MANAGEMENT_GROUP } from '../../../../architecture/clm-generations.js';
import { processorChecks } from '../../../../architecture/clm-releases.js';
import { defineRule } from '../../../../rules/rule.js';
import { holdsFor } from '../../model/holds-for.js';
import { theFrame } from '../over.js';
import { withoutManagement } from './about-management.js';
import { docs } from './netgroup-management-missing.docs.js';

export const netgroupManagementMissing = defineRule({
  id: 'input-model/netgroup-management-missing',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    if (holdsFor(frame, processorChecks.managementDemanded))
      yield* withoutManagement(
        frame,
        `Missing network group '${MANAGEMENT_GROUP}': exactly this name is required.`,
      );
  },
});
