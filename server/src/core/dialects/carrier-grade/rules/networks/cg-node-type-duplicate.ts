/** A node type is defined twice. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { areInSameMaps, dropMapOf } from '../about-items.js';
import { eachEnvironment } from '../over.js';
import { docs } from './cg-node-type-duplicate.docs.js';

export const cgNodeTypeDuplicate = defineRule({
  id: 'carrier-grade/cg-node-type-duplicate',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check({ nodeTypes }, model) {
    const names = nodeTypes.items.flatMap(({ name }) => name ?? []);
    for (const { key, first, again } of repeated(names, ({ value }) => value))
      yield finding(again.at, `Duplicate node type '${key}'.`, {
        related: [related(first.at, 'It is described here first.')],
        fixes: () => [
          ...typesWithout(model, new Set(names.map(({ value }) => value))).flatMap((type) =>
            changeTo(again, type),
          ),
          ...(areInSameMaps(again, first) ? dropMapOf(again, `Remove the second '${key}'`) : []),
        ],
      });
  },
});

/** Node types of servers that the environment does not have. */
function typesWithout({ provision }: CarrierGrade, described: ReadonlySet<string>): readonly string[] {
  const types = new Set(provision?.servers.items.flatMap(({ type }) => type ?? []));
  return [...types].filter((type) => !described.has(type));
}
