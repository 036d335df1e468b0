/** Two members of a cluster are in one failure zone, although there are zones enough. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { clusteredRoles } from '../../model/zones.js';
import { thePlan } from '../over.js';
import { docs } from './zone-shared.docs.js';

export const zoneShared = defineRule({
  id: 'plan/zone-shared',
  severity: 'warning',
  docs,
  over: thePlan,
  *check({ nodes }) {
    if (!nodes.complete) return;
    const zones = new Set(nodes.items.flatMap(({ zone }) => zone?.value ?? []));
    for (const role of clusteredRoles) {
      const members = nodes.items.filter((node) => node.role?.value === role);
      const zoned = members.filter(({ zone }) => zone);
      // With fewer zones than members, some must share one.
      if (zoned.length < members.length || zones.size < members.length) continue;
      for (const { key, first, again } of repeated(members, ({ zone }) => zone?.value)) {
        yield finding(
          again.zone?.at ?? again.section.at,
          `Zone '${key}' has two of the ${counted(members.length, 'node')} of '${role}', and there are ${zones.size} zones.`,
          { related: [related(first.zone?.at, `'${key}' is used here first.`)] },
        );
      }
    }
  },
});
