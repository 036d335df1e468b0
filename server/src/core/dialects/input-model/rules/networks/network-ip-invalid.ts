/** A gateway, start or end of a network is not a valid IP address. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressMeant } from '../../simulation/addresses-meant.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { moveGateway } from './about-moves.js';
import { docs } from './network-ip-invalid.docs.js';

export const networkIpInvalid = defineRule({
  id: 'input-model/network-ip-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const network of networksOf(frame)) {
      for (const { key, value: text, address } of network.singles) {
        if (address) continue;
        const [bare = ''] = text.value.trim().split('/');
        const isBareFine = readAddress(bare) !== undefined;
        const hint = isBareFine && text.value.includes('/') ? "; the prefix belongs to the 'cidr'" : '';
        yield finding(text.at, `'${text.value}' is not a valid IP address${hint}.`, {
          fixes: () => {
            const meant = isBareFine ? bare : addressMeant(text.value, [network.subnet]);
            if (meant !== undefined) return changeTo(text, meant, { preferred: true });
            return key === 'gateway-ip' ? moveGateway(network, text) : [];
          },
        });
      }
    }
  },
});
