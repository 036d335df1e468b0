/** A server group contains itself. */

import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { eachItemOf } from '../over.js';
import { docs } from './sg-cycle.docs.js';

export const sgCycle = defineRule({
  id: 'input-model/sg-cycle',
  severity: 'error',
  docs,
  over: eachItemOf('server-groups'),
  *check(group, frame) {
    const { name } = group;
    if (name === undefined) return;
    for (const child of group.texts('server-groups').items) {
      const way = wayTo(frame, child.value, name);
      if (!way) continue;
      const round = [name, ...way].join("' > '");
      yield finding(child.at, `Server group '${name}' contains itself: '${round}'.`, {
        restsOn: group.ground('server-groups'),
        fixes: () => dropItem(child, { title: `Remove '${child.value}' from '${name}'` }),
      });
    }
  },
});

/** The groups from one to another below it; undefined when it is not below. */
function wayTo(frame: Frame, from: string, to: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const go = (name: string): readonly string[] | undefined => {
    if (name === to) return [name];
    if (seen.has(name)) return undefined;
    seen.add(name);
    for (const child of frame.find('server-groups', name)?.texts('server-groups').items ?? []) {
      const rest = go(child.value);
      if (rest) return [name, ...rest];
    }
    return undefined;
  };
  return go(from);
}
