/** A property group is written twice in a file. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { areInSameMaps, dropMapOf } from '../about-items.js';
import { eachVars } from '../over.js';
import { docs } from './cg-vars-group-duplicate.docs.js';

export const cgVarsGroupDuplicate = defineRule({
  id: 'carrier-grade/cg-vars-group-duplicate',
  severity: 'error',
  docs,
  over: eachVars,
  *check({ groups }) {
    const names = groups.items.flatMap(({ name }) => name ?? []);
    for (const { key, first, again } of repeated(names, ({ value }) => value))
      yield finding(again.at, `Duplicate group '${key}'.`, {
        related: [related(first.at, 'The first one is here.')],
        fixes: () =>
          areInSameMaps(first, again)
            ? dropMapOf(again, `Remove the second '${key}'`, { preferred: true })
            : dropMapOf(again, `Remove the second '${key}'`),
      });
  },
});
