/** An end of a range of addresses is no IP address. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { docs } from './network-range-invalid.docs.js';

export const networkRangeInvalid = defineRule({
  id: 'input-model/network-range-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { entries } of networksOf(frame)) {
      for (const { value, isRange, range } of entries) {
        if (!isRange || range) continue;
        yield finding(value.at, `'${value.value}' is no range of IP addresses; write it as 'first-last'.`);
      }
    }
  },
});
