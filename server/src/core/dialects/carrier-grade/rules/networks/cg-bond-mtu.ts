/** The MTU of a bond is too small or too large. */
import { mtuLimits } from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { wholeOf } from '../../model/read-values.js';
import { usualMtu } from '../about-mtu.js';
import { eachBond } from '../over.js';
import { docs } from './cg-bond-mtu.docs.js';

export const cgBondMtu = defineRule({
  id: 'carrier-grade/cg-bond-mtu',
  severity: 'error',
  docs,
  over: eachBond,
  *check({ options }, { reader }) {
    const mtu = reader.value(options, 'mtu', wholeOf);
    if (mtu && (mtu.value < mtuLimits.min || mtu.value > mtuLimits.max))
      yield finding(
        mtu.at,
        `The MTU must be between ${mtuLimits.min} and ${mtuLimits.max}, not ${mtu.value}.`,
        { fixes: () => usualMtu(mtu) },
      );
  },
});
