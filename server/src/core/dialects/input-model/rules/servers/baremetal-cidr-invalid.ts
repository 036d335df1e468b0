/** The CIDR of the installation network is not valid. */

import { parseCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { allServers } from '../over.js';
import { repairCidr } from './about-installation.js';
import { docs } from './baremetal-cidr-invalid.docs.js';

export const baremetalCidrInvalid = defineRule({
  id: 'input-model/baremetal-cidr-invalid',
  severity: 'error',
  docs,
  over: allServers([]),
  *check(fleet, frame) {
    for (const item of fleet.baremetal) {
      const cidr = item.text('cidr');
      if (cidr && parseCidr(cidr.value).kind === 'invalid')
        yield finding(cidr.at, `'${cidr.value}' is not a valid subnet. Write it as 'address/prefix'.`, {
          fixes: () => repairCidr(frame, cidr),
        });
    }
  },
});
