/** A port is defined twice for the same servers. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { PortDefinition } from '../../model/plan-sections.js';
import { thePlan } from '../over.js';
import { areForOneServer } from './about-ports.js';
import { docs } from './port-repeated.docs.js';

export const portRepeated = defineRule({
  id: 'plan/port-repeated',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ ports }) {
    const before = new Map<string, PortDefinition[]>();
    for (const definition of ports.items) {
      const { port } = definition;
      if (!port) continue;
      const same = before.get(port.value) ?? [];
      const first = same.find((each) => areForOneServer(each, definition));
      before.set(port.value, [...same, definition]);
      if (first)
        yield finding(port.at, `Duplicate port '${port.value}' for the same servers.`, {
          related: [related(first.port?.at, 'First defined here.')],
        });
    }
  },
});
