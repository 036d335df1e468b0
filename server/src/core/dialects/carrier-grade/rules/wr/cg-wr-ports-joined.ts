/** Several ports stand in one text. */

import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachWrInterface } from '../over.js';
import { docs } from './cg-wr-ports-joined.docs.js';

export const cgWrPortsJoined = defineRule({
  id: 'carrier-grade/cg-wr-ports-joined',
  severity: 'error',
  docs,
  over: eachWrInterface,
  *check({ ports }, { file }) {
    for (const port of ports.items) {
      if (!port.value.includes(',')) continue;
      const names = port.value.split(',').flatMap((name) => name.trim() || []);
      const divided = {
        span: file.tree.spanOf(port.node),
        newText: names.map((name) => JSON.stringify(name)).join(', '),
      };
      yield finding(port.at, `'${port.value}' is ${names.length} ports; write each as an item of its own.`, {
        fixes: () => fixOf(file, `Divide into ${names.length} items`, divided, { preferred: true }),
      });
    }
  },
});
