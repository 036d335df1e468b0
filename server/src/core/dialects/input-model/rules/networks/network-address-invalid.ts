/** An entry of `addresses` is not a valid IP address. */

import { formatRange } from '../../../../net/address-range.js';
import { cidrRange } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressMeant, rangeMeant } from '../../simulation/addresses-meant.js';
import { readCidr } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { docs } from './network-address-invalid.docs.js';

export const networkAddressInvalid = defineRule({
  id: 'input-model/network-address-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { entries, subnet: own } of networksOf(frame)) {
      for (const { value, isRange, range } of entries) {
        if (isRange || range) continue;
        const subnet = value.value.includes('/') ? readCidr(value.value) : undefined;
        yield finding(
          value.at,
          subnet
            ? `'${value.value}' is a subnet. Write its addresses as 'first-last'.`
            : `'${value.value}' is not a valid IP address.`,
          {
            fixes: () => {
              if (subnet) return changeTo(value, formatRange(cidrRange(subnet)));
              const meant = rangeMeant(value.value) ?? addressMeant(value.value, [own]);
              return meant === undefined ? [] : changeTo(value, meant, { preferred: true });
            },
          },
        );
      }
    }
  },
});
