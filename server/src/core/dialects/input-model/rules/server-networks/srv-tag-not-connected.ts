/** Servers are not attached to a network group with a tag that a component on them uses. */

import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { tagsOfPlanes } from '../../simulation/tags-in-use.js';
import { allServers } from '../over.js';
import { lacks, sayTag, untiedTags } from './about-connections.js';
import { docs } from './srv-tag-not-connected.docs.js';

export const srvTagNotConnected = defineRule({
  id: 'input-model/srv-tag-not-connected',
  severity: 'warning',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    const tags = tagsOfPlanes(frame);
    yield* lacks(
      fleet,
      frame,
      (links, cohort) => untiedTags(links, cohort, tags, false),
      (lack, cohort) => sayTag(frame, lack, cohort),
    );
  },
});
