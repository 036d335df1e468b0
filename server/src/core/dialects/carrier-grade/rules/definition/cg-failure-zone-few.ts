/** The cloud has fewer failure zones than controllers. */
import { controllerCount } from '../../../../architecture/carrier-grade-servers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { keyOf } from '../about-sections.js';
import { eachDefinition } from '../over.js';
import { defineZones, nextZones } from './about-failure-zones.js';
import { docs } from './cg-failure-zone-few.docs.js';

export const cgFailureZoneFew = defineRule({
  id: 'carrier-grade/cg-failure-zone-few',
  severity: 'warning',
  docs,
  over: eachDefinition,
  *check(own, model) {
    const { failureZones, root } = own;
    const at = root && keyOf(root, 'failure-zones');
    const count = new Set(failureZones.items.map(({ value }) => value)).size;
    if (!at || !failureZones.complete || count >= controllerCount) return;
    yield finding(
      at,
      `The ${controllerCount} controllers need ${controllerCount} failure zones, not ${count}.`,
      {
        fixes: () =>
          own === model.definition ? defineZones(model, nextZones(model, controllerCount - count)) : [],
      },
    );
  },
});
