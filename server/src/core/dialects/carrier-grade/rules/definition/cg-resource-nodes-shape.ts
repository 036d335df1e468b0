/** Resource nodes have neither a type nor a file, or stand outside their list. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { headOf, keyOf } from '../about-sections.js';
import { eachDefinition } from '../over.js';
import { docs } from './cg-resource-nodes-shape.docs.js';

export const cgResourceNodesShape = defineRule({
  id: 'carrier-grade/cg-resource-nodes-shape',
  severity: 'error',
  docs,
  over: eachDefinition,
  *check({ reader, root, controlPlanes }) {
    for (const { section } of controlPlanes.items.flatMap(({ resourceNodes }) => resourceNodes.items))
      if (section.state('type') === 'absent' && section.state('file') === 'absent')
        yield finding(headOf(section), "Resource nodes need a 'type' or a 'file'.");
    for (const item of reader.list(root, 'control-planes').items) {
      const section = reader.section(item);
      const count = section && keyOf(section, 'count');
      if (count && section.state('resource-nodes') === 'absent')
        yield finding(
          count,
          "'count' stands beside the control plane; it belongs to an item of 'resource-nodes'.",
        );
    }
  },
});
