/** A port has more virtual functions than its NIC supports. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { eachServerHardware } from '../over.js';
import { familyOf, pairsOf, roleAt } from './about-ports.js';
import { docs } from './server-vf-too-high.docs.js';

export const serverVfTooHigh = defineRule({
  id: 'input-model/server-vf-too-high',
  severity: 'error',
  docs,
  over: eachServerHardware,
  *check(server, frame) {
    for (const { used, port } of pairsOf(server, frame)) {
      const count = used.device?.integer('vf-count')?.value;
      const family = familyOf(frame, port);
      if (count === undefined || family?.max === undefined || count <= family.max) continue;
      yield finding(
        roleAt(server),
        `'vf-count' of '${used.name}' must be at most ${family.max} for NIC family '${family.name}', not ${count}.`,
        {
          related: [related(used.device?.keyAt('vf-count'), "'vf-count' is set here.")],
          fixes: () => setCount(used.device, family.max),
        },
      );
    }
  },
});

function setCount(device: Item | undefined, max: number | undefined): readonly Fix[] {
  const count = device?.integer('vf-count');
  return count && max !== undefined ? changeTo(count, max, { title: `Change 'vf-count' to ${max}` }) : [];
}
