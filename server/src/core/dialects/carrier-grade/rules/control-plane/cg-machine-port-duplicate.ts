/** Two ports of a machine have the same name or bus address. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { machinesIn } from '../networks/about-machines.js';
import { eachFileOf } from '../over.js';
import { docs } from './cg-machine-port-duplicate.docs.js';

export const cgMachinePortDuplicate = defineRule({
  id: 'carrier-grade/cg-machine-port-duplicate',
  severity: 'error',
  docs,
  over: eachFileOf('machine-architecture'),
  *check(file) {
    for (const { ports } of machinesIn(file))
      for (const [key, what] of [
        ['name', 'name'],
        ['bus', 'bus address'],
      ] as const) {
        const values = ports.flatMap((port) => port[key] ?? []);
        for (const { first, again } of repeated(values, ({ value }) => value))
          yield finding(again.at, `Duplicate ${what} '${again.value}' of a port.`, {
            related: [related(first.at, 'First used here.')],
            // A bus address is that of a slot, which only the machine tells.
            fixes: () => (key === 'name' ? renumber(again, new Set(values.map(({ value }) => value))) : []),
          });
      }
  },
});
