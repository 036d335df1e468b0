/** The plan for growth is reversed. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './growth-period.docs.js';

export const growthPeriod = defineRule({
  id: 'plan/growth-period',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ growth }) {
    if (!growth?.from || !growth.until || growth.until.value > growth.from.value) return;
    yield finding(growth.until.at, "'until' must be later than 'from'.", {
      related: [related(growth.from.at, 'The plan begins here.')],
    });
  },
});
