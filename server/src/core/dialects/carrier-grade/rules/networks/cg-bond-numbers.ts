/** The intervals of a bond do not fit together. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { wholeOf } from '../../model/read-values.js';
import { eachBond } from '../over.js';
import { docs } from './cg-bond-numbers.docs.js';

export const cgBondNumbers = defineRule({
  id: 'carrier-grade/cg-bond-numbers',
  severity: 'warning',
  docs,
  over: eachBond,
  *check({ options }, { reader }) {
    const miimon = reader.value(options, 'bond-miimon', wholeOf);
    const updelay = reader.value(options, 'bond-updelay', wholeOf);
    if (miimon && miimon.value <= 0)
      yield finding(miimon.at, `'bond-miimon' must be above 0, not ${miimon.value}.`);
    else if (updelay && updelay.value < 0) yield finding(updelay.at, `'bond-updelay' must not be below 0.`);
    else if (miimon && updelay && updelay.value % miimon.value !== 0)
      yield finding(
        updelay.at,
        `'bond-updelay' (${updelay.value}) is no multiple of 'bond-miimon' (${miimon.value}).`,
        { related: [related(miimon.at, 'The interval of checks stands here.')] },
      );
  },
});
