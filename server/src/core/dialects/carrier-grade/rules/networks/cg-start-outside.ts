/** The first address that is given out is no host of the subnet. */

import { formatAddress } from '../../../../net/address.js';
import { formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { called } from './about-networks.js';
import { outside } from './addresses.js';
import { docs } from './cg-start-outside.docs.js';

export const cgStartOutside = defineRule({
  id: 'carrier-grade/cg-start-outside',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const network of environment.defined) {
      const { cidr, start } = network;
      if (!cidr || !start) continue;
      const what = outside(cidr.value, start.value);
      if (what)
        yield finding(
          start.at,
          `The start address ${formatAddress(start.value)} ${what} ${formatCidr(cidr.value)}, the subnet of ${called(network)}.`,
          { related: [{ at: cidr.at, message: 'The subnet stands here.' }] },
        );
    }
  },
});
