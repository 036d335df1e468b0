/** Resource nodes have neither a type nor a file, or are outside their list. */

import type { Section } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, ownEntry, renameKey, setKey, together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { plainOf } from '../../../../syntax/plain-of.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { headOf, keyOf } from '../about-sections.js';
import { eachDefinition } from '../over.js';
import { docs } from './cg-resource-nodes-shape.docs.js';

export const cgResourceNodesShape = defineRule({
  id: 'carrier-grade/cg-resource-nodes-shape',
  severity: 'error',
  docs,
  over: eachDefinition,
  *check({ reader, root, controlPlanes }, model) {
    for (const { section } of controlPlanes.items.flatMap(({ resourceNodes }) => resourceNodes.items))
      if (section.state('type') === 'absent' && section.state('file') === 'absent')
        yield finding(headOf(section), "Missing required key 'type' or 'file' of resource nodes.", {
          fixes: () => nodesToAdd(model).flatMap((file) => addKey(section, 'file', file)),
        });
    for (const item of reader.list(root, 'control-planes').items) {
      const section = reader.section(item);
      const count = section && keyOf(section, 'count');
      if (count && section.state('resource-nodes') === 'absent')
        yield finding(
          count,
          "'count' is next to the control plane but belongs in an item of 'resource-nodes'.",
          { fixes: () => moveCount(section, model) },
        );
    }
  },
});

/** The delivered files for the nodes that the environment has beside controllers. */
function nodesToAdd({ environment }: CarrierGrade): readonly string[] {
  const types = environment?.nodeTypes.items.map(({ name }) => name?.value) ?? [];
  return [
    ...(types.includes('VRG') ? ['.hos/ccp-vrsg.json'] : []),
    ...(types.includes('CPX') || types.includes('CPN') ? ['.hos/ccp-compute-proxy.json'] : []),
  ];
}

/** Writes the list with the count in it, where only one sort of nodes can be meant. */
function moveCount(plane: Section, model: CarrierGrade): readonly Fix[] {
  const count = ownEntry(plane, 'count');
  const [file, another] = nodesToAdd(model);
  const value = count && plainOf(count.value);
  if (!count || value === undefined || !file || another) return [];
  const nodes = [{ file, count: value }];
  return together(`Move it to 'resource-nodes' of '${file}'`, [
    renameKey(plane, 'count', 'resource-nodes'),
    setKey(plane, 'count', nodes),
  ]);
}
