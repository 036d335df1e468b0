/** An end of a range of addresses is not a valid IP address. */

import type { Value } from '../../../../model/value.js';
import { formatAddress } from '../../../../net/address.js';
import type { Cidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressMeant } from '../../simulation/addresses-meant.js';
import { readAddress, usableRange } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { docs } from './network-range-invalid.docs.js';

export const networkRangeInvalid = defineRule({
  id: 'input-model/network-range-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { entries, subnet } of networksOf(frame)) {
      for (const { value, isRange, range } of entries) {
        if (!isRange || range) continue;
        yield finding(
          value.at,
          `'${value.value}' is not a valid range of IP addresses. Write it as 'first-last'.`,
          {
            fixes: () => repairRange(value, subnet),
          },
        );
      }
    }
  },
});

/** What both ends mean where that is certain; an end that is none is the last host of the subnet. */
function repairRange(value: Value<string>, subnet: Cidr | undefined): readonly Fix[] {
  const [first, last] = value.value.split('-').map((text) => {
    const address = readAddress(text.trim());
    return address ? formatAddress(address) : addressMeant(text, [subnet]);
  });
  if (first === undefined) return [];
  if (last !== undefined) return changeTo(value, `${first}-${last}`, { preferred: true });
  return subnet ? changeTo(value, `${first}-${formatAddress(usableRange(subnet).last)}`) : [];
}
