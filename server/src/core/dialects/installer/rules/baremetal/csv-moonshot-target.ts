/** The second address after HP_Moonshot is not that of a node. */

import { moonshot } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changePart } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { isTarget, nodes } from './about-moonshot.js';
import { docs } from './csv-moonshot-target.docs.js';

export const csvMoonshotTarget = defineRule({
  id: 'baremetal/csv-moonshot-target',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const { field, target } of nodes(csv)) {
      const { text, part } = target;
      if (isTarget(text)) continue;
      const number = /^n?([1-4])$/i.exec(text)?.[1];
      const right = isTarget(`0x${text}`) ? `0x${text}` : moonshot.targets[Number(number) - 1];
      const at = { ...field.at, part };
      yield finding(
        at,
        `'${text}' is not a valid target address of a node. Expected ${quoted(moonshot.targets, 'or')}.`,
        {
          fixes: () => (right ? [right] : moonshot.targets).flatMap((each) => changePart(at, each)),
        },
      );
    }
  },
});
