/** The `cidr` of a network is no subnet. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { docs } from './network-cidr-invalid.docs.js';

export const networkCidrInvalid = defineRule({
  id: 'input-model/network-cidr-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { cidr, subnet } of networksOf(frame)) {
      if (!cidr || subnet) continue;
      yield finding(cidr.at, `'${cidr.value}' is no subnet; write it as 'address/prefix'.`);
    }
  },
});
