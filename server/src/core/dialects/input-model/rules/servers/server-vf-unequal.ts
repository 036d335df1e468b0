/** Ports of one driver have different numbers of virtual functions. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { eachServerHardware } from '../over.js';
import type { UsedPort } from './about-hardware.js';
import { familyOf, pairsOf, roleAt } from './about-ports.js';
import { docs } from './server-vf-unequal.docs.js';

export const serverVfUnequal = defineRule({
  id: 'input-model/server-vf-unequal',
  severity: 'error',
  docs,
  over: eachServerHardware,
  *check(server, frame) {
    const first = new Map<string, { readonly count: number; readonly used: UsedPort }>();
    const said = new Set<string>();
    for (const { used, port } of pairsOf(server, frame)) {
      const count = used.device?.integer('vf-count')?.value;
      const family = familyOf(frame, port);
      if (count === undefined || !family?.perDriver || family.driver === undefined) continue;
      const before = first.get(family.driver);
      if (!before) first.set(family.driver, { count, used });
      else if (before.count !== count && !said.has(family.driver)) {
        said.add(family.driver);
        yield finding(
          roleAt(server),
          `'vf-count' is ${count} on '${used.name}' but ${before.count} on '${before.used.name}'; driver '${family.driver}' uses one number for all ports.`,
          { fixes: () => [...setCount(used, before.count), ...setCount(before.used, count)] },
        );
      }
    }
  },
});

function setCount({ device, name }: UsedPort, to: number): readonly Fix[] {
  const count = device?.integer('vf-count');
  return count ? changeTo(count, to, { title: `Change 'vf-count' of '${name}' to ${to}` }) : [];
}
