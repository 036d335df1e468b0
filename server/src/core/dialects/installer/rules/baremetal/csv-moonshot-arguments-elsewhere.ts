/** Addresses follow a power management other than HP_Moonshot. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { isMoonshot } from './about-lines.js';
import { linesWith } from './about-moonshot.js';
import { docs } from './csv-moonshot-arguments-elsewhere.docs.js';

export const csvMoonshotArgumentsElsewhere = defineRule({
  id: 'baremetal/csv-moonshot-arguments-elsewhere',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const { machine, field, args } of linesWith(csv)) {
      const [first] = args;
      const name = machine.power?.value.name ?? '';
      if (isMoonshot(machine) || !first) continue;
      const bare = field.text.slice(0, field.text.indexOf(':')).trim();
      yield finding(
        { ...field.at, part: { start: first.part.start - 1, end: field.node.source.trimEnd().length } },
        `'${name}' takes no addresses; only 'HP_Moonshot' has those of a cartridge and a node.`,
        { fixes: () => changeTo(field, bare) },
      );
    }
  },
});
