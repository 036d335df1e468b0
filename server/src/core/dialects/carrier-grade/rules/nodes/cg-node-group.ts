/** The group of a server is not written as a group, or its node type is unknown. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { changeTo, quoted } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-node-group.docs.js';

export const cgNodeGroup = defineRule({
  id: 'carrier-grade/cg-node-group',
  severity: 'error',
  docs,
  over: eachFile(({ provisions }) => provisions),
  *check(file, model) {
    const { environment } = model;
    const whole = file === model.provision && environment?.nodeTypes.complete;
    const types = environment?.nodeTypes.items.flatMap(({ name }) => name?.value ?? []) ?? [];
    for (const { group, type } of file.servers.items) {
      if (!group) continue;
      if (type === undefined)
        yield finding(
          group.at,
          `'${group.value}' is no node group; write a node type and two numbers, such as 'CCN-001-001'.`,
        );
      else if (whole && !types.includes(type)) {
        const guess = nearest(type, types);
        const right = guess && group.value.replace(/^[A-Za-z]+/, guess);
        yield finding(
          group.at,
          `The environment has no node type '${type}'${guess ? `; did you mean '${guess}'?` : `, only ${quoted(types)}.`}`,
          { fixes: () => (right ? [changeTo(file, group, right, true)] : []) },
        );
      }
    }
  },
});
