/** Two servers have one name. */

import { defineRule, type Report } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { docs } from './cg-node-name-duplicate.docs.js';
import { duplicates, provisions } from './servers.js';

export const cgNodeNameDuplicate = defineRule({
  id: 'carrier-grade/cg-node-name-duplicate',
  severity: 'error',
  docs,
  over: eachFile(provisions),
  *check(file) {
    const found: Report[] = []; // TODO yield
    const report = (each: Report) => void found.push(each);
    duplicates(
      file,
      ({ name }) => name,
      (again, first) =>
        report({
          at: again.at,
          message: `Another server is called '${again.value}' already.`,
          related: [{ at: first.at, message: 'It is here.' }],
        }),
    );
    yield* found;
  },
});
