/** An ESX cloud has machines with a VSA role. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { present } from './about-lines.js';
import { isVsa } from './about-scales.js';
import { docs } from './csv-vsa-esx.docs.js';

export const csvVsaEsx = defineRule({
  id: 'baremetal/csv-vsa-esx',
  severity: 'warning',
  docs,
  over: eachMachineList,
  *check(csv, { environment }) {
    if (environment?.cloudType?.value !== 'ESX') return;
    const type = environment.cloudType;
    for (const { role } of present(csv)) {
      if (role && isVsa(role.value))
        yield finding(role.at, `This machine is not used: an ESX cloud has no VSA nodes.`, {
          related: [related(type.at, 'The cloud type is set here.')],
        });
    }
  },
});
