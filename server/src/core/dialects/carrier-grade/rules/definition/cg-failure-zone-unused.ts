/** No server is in a failure zone. */
import { controllerCount } from '../../../../architecture/carrier-grade-servers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { dropMapOf } from '../about-items.js';
import { theDirectory } from '../over.js';
import { usedZones } from './about-failure-zones.js';
import { docs } from './cg-failure-zone-unused.docs.js';

export const cgFailureZoneUnused = defineRule({
  id: 'carrier-grade/cg-failure-zone-unused',
  severity: 'hint',
  docs,
  over: theDirectory,
  *check(model) {
    const { definition, provision } = model;
    if (!definition || !provision?.servers.complete) return;
    if (provision.servers.items.some(({ failureZone }) => !failureZone)) return;
    const used = new Set(usedZones(model).map(({ value }) => value));
    const isNeeded = definition.failureZones.items.length <= controllerCount;
    for (const zone of definition.failureZones.items)
      if (!used.has(zone.value))
        yield finding(zone.at, `Failure zone '${zone.value}' is unused: no server is in it.`, {
          tag: 'unnecessary',
          fixes: () => (isNeeded ? [] : dropMapOf(zone, `Remove failure zone '${zone.value}'`)),
        });
  },
});
