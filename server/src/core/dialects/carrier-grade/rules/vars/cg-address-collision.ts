/** One address is given to two hosts. */

import { formatAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theDirectory } from '../over.js';
import { docs } from './cg-address-collision.docs.js';
import { capital, type Host, hostsOf } from './overlay.js';

export const cgAddressCollision = defineRule({
  id: 'carrier-grade/cg-address-collision',
  severity: 'error',
  docs,
  over: theDirectory,
  *check(model) {
    const seen = new Map<string, Host>();
    for (const host of hostsOf(model)) {
      const key = formatAddress(host.address.value);
      const first = seen.get(key);
      if (first)
        yield finding(host.address.at, `${capital(host.title)} has the address ${key} of ${first.title}.`, {
          related: [{ at: first.address.at, message: `${capital(first.title)} is here.` }],
        });
      else seen.set(key, host);
    }
  },
});
