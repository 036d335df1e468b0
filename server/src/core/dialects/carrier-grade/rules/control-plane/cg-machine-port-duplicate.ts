/** Two ports of a machine have one name or one bus address. */

import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { machinesIn } from '../networks/ports.js';
import { eachFile } from '../over.js';
import { docs } from './cg-machine-port-duplicate.docs.js';
import { filesOf } from './site-files.js';

export const cgMachinePortDuplicate = defineRule({
  id: 'carrier-grade/cg-machine-port-duplicate',
  severity: 'error',
  docs,
  over: eachFile(filesOf('machine-architecture')),
  *check(file) {
    for (const { ports } of machinesIn(file)) {
      for (const key of ['name', 'bus'] as const) {
        const seen = new Map<string, Value<string>>();
        for (const port of ports) {
          const value = port[key];
          const first = value && seen.get(value.value);
          if (value && first)
            yield finding(
              value.at,
              `Another port has the ${key === 'name' ? 'name' : 'bus address'} '${value.value}' already.`,
              { related: [{ at: first.at, message: 'It is here.' }] },
            );
          else if (value) seen.set(value.value, value);
        }
      }
    }
  },
});
