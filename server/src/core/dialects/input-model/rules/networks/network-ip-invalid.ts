/** A gateway, start or end of a network is no IP address. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { docs } from './network-ip-invalid.docs.js';

export const networkIpInvalid = defineRule({
  id: 'input-model/network-ip-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { singles } of networksOf(frame)) {
      for (const { value: text, address } of singles) {
        if (address) continue;
        const [bare = ''] = text.value.trim().split('/');
        const isBareFine = readAddress(bare) !== undefined;
        const hint = isBareFine && text.value.includes('/') ? '; the prefix belongs to the cidr' : '';
        yield finding(text.at, `'${text.value}' is no IP address${hint}.`, {
          fixes: () => (isBareFine ? changeTo(text, bare, { preferred: true }) : []),
        });
      }
    }
  },
});
