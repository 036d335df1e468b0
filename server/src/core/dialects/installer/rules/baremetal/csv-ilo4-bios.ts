/** HP_iLO4 is only for ProLiant Gen9 servers that boot in UEFI mode. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { fieldOf, present } from './about-lines.js';
import { docs } from './csv-ilo4-bios.docs.js';

export const csvIlo4Bios = defineRule({
  id: 'baremetal/csv-ilo4-bios',
  severity: 'info',
  docs,
  over: eachMachineList,
  *check(csv) {
    const own = present(csv).filter(({ power }) => power?.value.name === 'HP_iLO4');
    const [first] = own;
    if (!first?.power) return;
    const others = own.length > 1 ? ` (and ${counted(own.length - 1, 'more machine')})` : '';
    const field = fieldOf(first, 'power_management');
    yield finding(
      first.power.at,
      `'HP_iLO4' is for a Gen9 server that boots in UEFI mode${others}. For BIOS mode, use 'IPMI'.`,
      { fixes: () => (field ? changeTo(field, 'IPMI') : []) },
    );
  },
});
