/** The address of the seed VM is written with a prefix. */

import { formatAddress } from '../../../../net/address.js';
import { parseCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { SEED_IP } from './about-management.js';
import { docs } from './bm-seed-ip-cidr.docs.js';

export const bmSeedIpCidr = defineRule({
  id: 'installer/bm-seed-ip-cidr',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const value = environment.text(SEED_IP);
    const result = value && parseCidr(value.value);
    if (!value || !result || result.kind === 'invalid') return;
    // Without host bits it is the name of a subnet, and dropping the prefix makes no host of it.
    const address = result.kind === 'host-bits' ? formatAddress(result.address) : undefined;
    yield finding(
      value.at,
      `'network_seed_ip' must be one address, not ${address ? 'an address with a prefix' : 'a subnet'}.`,
      { fixes: () => (address ? changeTo(value, address, { preferred: true }) : []) },
    );
  },
});
