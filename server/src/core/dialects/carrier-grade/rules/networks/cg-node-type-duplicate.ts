/** A node type is described twice. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { docs } from './cg-node-type-duplicate.docs.js';

export const cgNodeTypeDuplicate = defineRule({
  id: 'carrier-grade/cg-node-type-duplicate',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const seen = new Map<string, (typeof environment.nodeTypes.items)[number]>();
    for (const type of environment.nodeTypes.items) {
      const { name } = type;
      if (!name) continue;
      const first = seen.get(name.value)?.name;
      if (first)
        yield finding(name.at, `The node type '${name.value}' is described twice.`, {
          related: [{ at: first.at, message: 'It is described here first.' }],
        });
      else seen.set(name.value, type);
    }
  },
});
