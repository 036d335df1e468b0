/** The type of a provider network is not valid. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeToOneOf } from '../../../../rules/kit/one-of.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachProviderNetwork } from './about-provider-networks.js';
import { docs } from './provider-net-type-invalid.docs.js';

const TYPES: readonly string[] = ['vlan', 'flat', 'local'];

export const providerNetTypeInvalid = defineRule({
  id: 'input-model/provider-net-type-invalid',
  severity: 'error',
  docs,
  over: eachProviderNetwork,
  *check({ item }) {
    for (const part of item.items('provider').items) {
      const type = part.text('network_type');
      if (!type || TYPES.includes(type.value)) continue;
      yield finding(
        type.at,
        `'${type.value}' is not a valid provider network type. Expected ${quoted(TYPES, 'or')}.`,
        { fixes: () => changeToOneOf(type, type.value, TYPES) },
      );
    }
  },
});
