/** A node type is described twice. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { docs } from './cg-node-type-duplicate.docs.js';

export const cgNodeTypeDuplicate = defineRule({
  id: 'carrier-grade/cg-node-type-duplicate',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check({ nodeTypes }) {
    const names = nodeTypes.items.flatMap(({ name }) => name ?? []);
    for (const { key, first, again } of repeated(names, ({ value }) => value))
      yield finding(again.at, `The node type '${key}' is described twice.`, {
        related: [related(first.at, 'It is described here first.')],
      });
  },
});
