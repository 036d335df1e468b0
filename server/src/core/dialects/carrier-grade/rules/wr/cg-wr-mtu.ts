/** The MTU of an interface is too small or too large. */

import { mtuLimits } from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { wholeOf } from '../../model/read-values.js';
import { usualMtu } from '../about-mtu.js';
import { eachWrInterface } from '../over.js';
import { docs } from './cg-wr-mtu.docs.js';

export const cgWrMtu = defineRule({
  id: 'carrier-grade/cg-wr-mtu',
  severity: 'error',
  docs,
  over: eachWrInterface,
  *check({ section }, { reader }) {
    const mtu = reader.value(section, 'interface_mtu', wholeOf);
    if (mtu && (mtu.value < mtuLimits.min || mtu.value > mtuLimits.max))
      yield finding(
        mtu.at,
        `The MTU must be between ${mtuLimits.min} and ${mtuLimits.max}, not ${mtu.value}.`,
        { fixes: () => usualMtu(mtu, mtuLimits.controllerMax) },
      );
  },
});
