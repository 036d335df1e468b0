/** Two controllers are in one failure zone while another has none. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { changeTo } from '../define.js';
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
    const seen = new Map<string, Value<string>>();
    for (const zone of zones) {
      const first = seen.get(zone.value);
      if (first)
        yield finding(
          zone.at,
          `Another controller is in '${zone.value}' already, and '${free.value}' has none.`,
          {
            related: [{ at: first.at, message: 'The other controller is here.' }],
            fixes: () => [changeTo(zone.at, zone, free.value)],
          },
        );
      else seen.set(zone.value, zone);
    }
  },
});
