/** The MTU of an interface of the controllers is too large. */

import { mtuLimits } from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { wholeOf } from '../../model/read-values.js';
import { usualMtu } from '../about-mtu.js';
import { eachWrInterface } from '../over.js';
import { docs } from './cg-wr-mtu-controller.docs.js';

export const cgWrMtuController = defineRule({
  id: 'carrier-grade/cg-wr-mtu-controller',
  severity: 'warning',
  docs,
  over: eachWrInterface,
  *check({ section }, { reader }) {
    const mtu = reader.value(section, 'interface_mtu', wholeOf);
    if (mtu && mtu.value > mtuLimits.controllerMax && mtu.value <= mtuLimits.max)
      yield finding(
        mtu.at,
        `The MTU must be at most ${mtuLimits.controllerMax} on controllers, not ${mtu.value}.`,
        { fixes: () => usualMtu(mtu, mtuLimits.controllerMax) },
      );
  },
});
