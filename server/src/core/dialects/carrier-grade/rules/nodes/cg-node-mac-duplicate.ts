/** Two servers have one MAC address. */

import { defineRule, type Report } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { docs } from './cg-node-mac-duplicate.docs.js';
import { duplicates, provisions } from './servers.js';

export const cgNodeMacDuplicate = defineRule({
  id: 'carrier-grade/cg-node-mac-duplicate',
  severity: 'error',
  docs,
  over: eachFile(provisions),
  *check(file) {
    const found: Report[] = []; // TODO yield
    const report = (each: Report) => void found.push(each);
    duplicates(
      file,
      ({ mac }) => mac,
      (again, first) =>
        report({
          at: again.at,
          message: `Another server has the MAC address ${again.value} already.`,
          related: [{ at: first.at, message: 'It is here.' }],
        }),
    );
    yield* found;
  },
});
