/** Two servers have the same name. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachProvision } from '../over.js';
import { docs } from './cg-node-name-duplicate.docs.js';

export const cgNodeNameDuplicate = defineRule({
  id: 'carrier-grade/cg-node-name-duplicate',
  severity: 'error',
  docs,
  over: eachProvision,
  *check({ servers }) {
    const names = servers.items.flatMap(({ name }) => name ?? []);
    for (const { first, again } of repeated(names, ({ value }) => value))
      yield finding(again.at, `Duplicate server '${again.value}'.`, {
        related: [related(first.at, 'First used here.')],
        fixes: () => renumber(again, new Set(names.map(({ value }) => value))),
      });
  },
});
