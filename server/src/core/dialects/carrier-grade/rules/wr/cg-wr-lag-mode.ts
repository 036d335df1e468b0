/** The mode of link aggregation is not 4. */

import { bondMode } from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { wholeOf } from '../../model/read-values.js';
import { eachWrInterface } from '../over.js';
import { docs } from './cg-wr-lag-mode.docs.js';

export const cgWrLagMode = defineRule({
  id: 'carrier-grade/cg-wr-lag-mode',
  severity: 'error',
  docs,
  over: eachWrInterface,
  *check({ section }, { reader }) {
    const mode = reader.value(section, 'lag_mode', wholeOf);
    if (!mode || mode.value === bondMode) return;
    yield finding(mode.at, `'lag_mode' must be ${bondMode}, not ${mode.value}.`, {
      fixes: () => changeTo(mode, bondMode, { preferred: true }),
    });
  },
});
