/** The name of a server says another node type than its group. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { docs } from './cg-node-group-name.docs.js';

export const cgNodeGroupName = defineRule({
  id: 'carrier-grade/cg-node-group-name',
  severity: 'warning',
  docs,
  over: eachFile(({ provisions }) => provisions),
  *check(file, { environment }) {
    const types = new Set(environment?.nodeTypes.items.flatMap(({ name }) => name?.value ?? []));
    for (const { name, group, type } of file.servers.items) {
      const said = name && /^([A-Za-z]+)[-_]?\d+$/.exec(name.value)?.[1]?.toUpperCase();
      if (!name || !group || !type || !said || said === type || !types.has(said)) continue;
      yield finding(
        name.at,
        `'${name.value}' sounds like a ${said} node, but its group is '${group.value}'.`,
        { related: [{ at: group.at, message: 'The group stands here.' }] },
      );
    }
  },
});
