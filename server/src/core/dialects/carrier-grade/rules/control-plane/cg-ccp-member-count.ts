/** A tier has a number of members that it cannot have. */

import { controllerCount } from '../../../../architecture/carrier-grade-servers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { wholeOf } from '../../model/read-values.js';
import { changeTo } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-ccp-member-count.docs.js';

export const cgCcpMemberCount = defineRule({
  id: 'carrier-grade/cg-ccp-member-count',
  severity: 'error',
  docs,
  over: eachFile(({ controlPlaneFiles }) => controlPlaneFiles),
  *check(file, model) {
    const ansible = model.varsOf('ansible');
    const enabled = ansible?.reader.value(ansible.properties, 'vsc_ha_enabled', wholeOf);
    for (const { nodeType, memberCount } of file.tiers.items) {
      if (!memberCount) continue;
      if (nodeType?.value === 'ccn-001' && memberCount.value !== controllerCount)
        yield finding(
          memberCount.at,
          `The tier of controllers has ${controllerCount} members, not ${memberCount.value}.`,
          { fixes: () => [changeTo(file, memberCount, controllerCount, true)] },
        );
      if (nodeType?.value !== 'dcn-001') continue;
      const wanted = enabled?.value === 1 ? 2 : enabled?.value === 0 ? 1 : undefined;
      if (wanted !== undefined && memberCount.value !== wanted && enabled)
        yield finding(
          memberCount.at,
          `'vsc_ha_enabled' is ${enabled.value}, so the tier of DCN nodes has ${wanted === 1 ? 'one member' : 'two members'}, not ${memberCount.value}.`,
          { related: [{ at: enabled.at, message: 'High availability is decided here.' }] },
        );
    }
  },
});
