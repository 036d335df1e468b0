/** A tier names a node type that is not written as one, or that the environment does not have. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { changeTo } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-ccp-node-type.docs.js';

export const cgCcpNodeType = defineRule({
  id: 'carrier-grade/cg-ccp-node-type',
  severity: 'error',
  docs,
  over: eachFile(({ controlPlaneFiles }) => controlPlaneFiles),
  *check(file, { environment, definition }) {
    const used = definition?.controlPlanes.items.some((plane) => plane.file?.value === file.path);
    const types = environment?.nodeTypes.items.flatMap(({ name }) => name?.value.toLowerCase() ?? []) ?? [];
    for (const { nodeType } of file.tiers.items) {
      if (!nodeType) continue;
      const type = /^([a-z]+)-\d{3}$/.exec(nodeType.value)?.[1];
      if (type === undefined) {
        yield finding(
          nodeType.at,
          `'${nodeType.value}' is no node type of a tier; write one such as 'ccn-001'.`,
        );
      } else if (used && environment?.nodeTypes.complete && types.length > 0 && !types.includes(type)) {
        const guess = nearest(type, types);
        const right = guess && nodeType.value.replace(type, guess);
        yield finding(
          nodeType.at,
          `The environment has no node type '${type.toUpperCase()}'${guess ? `; did you mean '${right}'?` : '.'}`,
          { fixes: () => (right ? [changeTo(file, nodeType, right, true)] : []) },
        );
      }
    }
  },
});
