/** No network group is called MANAGEMENT, as the documents of SUSE OpenStack Cloud 8 ask. */
import { MANAGEMENT_GROUP } from '../../../../architecture/clm-generations.js';
import { processorChecks } from '../../../../architecture/clm-releases.js';
import { defineRule } from '../../../../rules/rule.js';
import { holdsFor } from '../../model/holds-for.js';
import { theFrame } from '../over.js';
import { withoutManagement } from './about-management.js';
import { docs } from './netgroup-management-advised.docs.js';

export const netgroupManagementAdvised = defineRule({
  id: 'input-model/netgroup-management-advised',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const { managementAsked, managementDemanded } = processorChecks;
    if (holdsFor(frame, managementAsked) && !holdsFor(frame, managementDemanded))
      yield* withoutManagement(
        frame,
        `No network group is named '${MANAGEMENT_GROUP}'. SUSE OpenStack Cloud 9 requires this name.`,
      );
  },
});
