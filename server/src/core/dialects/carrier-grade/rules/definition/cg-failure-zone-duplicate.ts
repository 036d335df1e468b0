/** A failure zone is listed twice. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { dropMapOf } from '../about-items.js';
import { eachDefinition } from '../over.js';
import { nextZones } from './about-failure-zones.js';
import { docs } from './cg-failure-zone-duplicate.docs.js';

export const cgFailureZoneDuplicate = defineRule({
  id: 'carrier-grade/cg-failure-zone-duplicate',
  severity: 'error',
  docs,
  over: eachDefinition,
  *check(own, model) {
    const { failureZones } = own;
    for (const { key, first, again } of repeated(failureZones.items, ({ value }) => value))
      yield finding(again.at, `Duplicate failure zone '${key}'.`, {
        related: [related(first.at, 'It is named here first.')],
        fixes: () => [
          ...(own === model.definition ? nextZones(model, 1) : []).flatMap((name) => changeTo(again, name)),
          ...dropMapOf(again, `Remove the second '${key}'`),
        ],
      });
  },
});
