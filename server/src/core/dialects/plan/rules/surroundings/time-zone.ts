/** The nodes are planned with a time zone other than UTC. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './time-zone.docs.js';

export const timeZone = defineRule({
  id: 'plan/time-zone',
  severity: 'info',
  docs,
  over: thePlan,
  *check({ surroundings }) {
    const zone = surroundings?.timeZone;
    if (!zone || /^(?:(?:Etc\/)?(?:UTC|UCT|Universal|Zulu|GMT))$/i.test(zone.value)) return;
    yield finding(zone.at, `'time-zone' should be 'UTC' on all nodes, not '${zone.value}'.`, {
      fixes: () => changeTo(zone, 'UTC'),
    });
  },
});
