/** Two controllers are in one failure zone while another has none. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { theDirectory } from '../over.js';
import { docs } from './cg-ccn-same-zone.docs.js';

export const cgCcnSameZone = defineRule({
  id: 'carrier-grade/cg-ccn-same-zone',
  severity: 'warning',
  docs,
  over: theDirectory,
  *check({ definition, provision }) {
    if (!definition?.failureZones.complete || !provision?.servers.complete) return;
    const controllers = provision.servers.items.filter(({ type }) => type === 'CCN');
    const zones = controllers.flatMap(({ failureZone }) => failureZone ?? []);
    if (zones.length !== controllers.length) return;
    const free = definition.failureZones.items.find(
      (zone) => !zones.some(({ value }) => value === zone.value),
    );
    if (!free) return;
    for (const { key, first, again } of repeated(zones, ({ value }) => value))
      yield finding(
        again.at,
        `Failure zone '${key}' already has a controller, but '${free.value}' has none.`,
        {
          related: [related(first.at, 'The other controller is here.')],
          fixes: () => changeTo(again, free.value),
        },
      );
  },
});
