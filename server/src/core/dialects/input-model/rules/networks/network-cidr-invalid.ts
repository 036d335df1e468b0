/** The `cidr` of a network is not a valid subnet. */

import { withoutZeros } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { repairCidr } from './about-subnets.js';
import { docs } from './network-cidr-invalid.docs.js';

export const networkCidrInvalid = defineRule({
  id: 'input-model/network-cidr-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const network of networksOf(frame)) {
      const { cidr, subnet } = network;
      if (!cidr || subnet) continue;
      const [address = ''] = cidr.value.split('/');
      const plain = withoutZeros(address);
      if (plain === undefined)
        yield finding(cidr.at, `'${cidr.value}' is not a valid subnet. Write it as 'address/prefix'.`, {
          fixes: () => repairCidr(frame, network),
        });
      else
        yield finding(
          cidr.at,
          `'${address}' has a part with a leading zero, which some programs read as octal.`,
          { fixes: () => changeTo(cidr, cidr.value.replace(address, plain), { preferred: true }) },
        );
    }
  },
});
