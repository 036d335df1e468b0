/** The name of a server suggests a different node type than its group. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { freeName } from '../../../../rules/kit/renumber.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachServer } from '../over.js';
import { docs } from './cg-node-group-name.docs.js';

export const cgNodeGroupName = defineRule({
  id: 'carrier-grade/cg-node-group-name',
  severity: 'warning',
  docs,
  over: eachServer,
  *check({ name, group, type }, { servers }, { environment }) {
    const said = name && /^([A-Za-z]+)[-_]?\d+$/.exec(name.value)?.[1]?.toUpperCase();
    if (!group || !type || !said || said === type) return;
    if (!environment?.nodeTypes.items.some((each) => each.name?.value === said)) return;
    yield finding(
      name.at,
      `'${name.value}' is named like a ${said} node, but its group is '${group.value}'.`,
      {
        related: [related(group.at, 'The group is set here.')],
        fixes: () => {
          const taken = servers.items.flatMap((each) => each.name?.value ?? []);
          const word = name.value === name.value.toUpperCase() ? type : type.toLowerCase();
          return [
            ...changeTo(group, group.value.replace(/^[A-Za-z]+/, said), {
              title: `Change its group to '${group.value.replace(/^[A-Za-z]+/, said)}'`,
            }),
            ...changeTo(
              name,
              freeName(word, 1, (each) => taken.includes(each)),
            ),
          ];
        },
      },
    );
  },
});
