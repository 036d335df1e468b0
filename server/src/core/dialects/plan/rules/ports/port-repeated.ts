/** A port is defined twice for the same servers. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { PortDefinition } from '../../model/plan-sections.js';
import { thePlan } from '../over.js';
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

/** A port may be another one on the servers of another role; one for all servers may be for all but those. */
function areForOneServer({ roles: a }: PortDefinition, { roles: b }: PortDefinition): boolean {
  if (a.state === 'absent' && b.state === 'absent') return true;
  return a.items.some(({ value }) => b.items.some((each) => each.value === value));
}
