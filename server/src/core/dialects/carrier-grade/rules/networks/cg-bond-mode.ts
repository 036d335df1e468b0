/** The bonding mode is not 4. */
import { bondMode } from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { wholeOf } from '../../model/read-values.js';
import { eachBond } from '../over.js';
import { docs } from './cg-bond-mode.docs.js';

export const cgBondMode = defineRule({
  id: 'carrier-grade/cg-bond-mode',
  severity: 'error',
  docs,
  over: eachBond,
  *check({ options }, { reader }) {
    const mode = reader.value(options, 'bond-mode', wholeOf);
    if (!mode || mode.value === bondMode) return;
    yield finding(mode.at, `'bond-mode' must be ${bondMode} (802.3ad), not ${mode.value}.`, {
      fixes: () => changeTo(mode, bondMode, { title: `Change to ${bondMode}`, preferred: true }),
    });
  },
});
