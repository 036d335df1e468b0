/** The type of a provider network is none that there is. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { theFrame } from '../over.js';
import { docs } from './provider-net-type-invalid.docs.js';
import { providerNetworks } from './provider-networks.js';

export const providerNetTypeInvalid = defineRule({
  id: 'input-model/provider-net-type-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item } of providerNetworks(frame)) {
      for (const part of item.items('provider').items) {
        const type = part.text('network_type');
        if (!type || (TYPES as readonly string[]).includes(type.value)) continue;
        const guess = nearest(type.value, TYPES);
        const list = TYPES.map((each) => `'${each}'`).join(', ');
        yield finding(type.at, `'${type.value}' is no type of a provider network; there are ${list}.`, {
          fixes: () => TYPES.map((each) => changeTo(type, each, each === guess)),
        });
      }
    }
  },
});

const TYPES = ['vlan', 'flat', 'local'] as const;

function changeTo({ at, node }: Value<string>, to: string, preferred: boolean): Fix {
  const edits = inFile(at.file, replaceScalar(at.file, node, to));
  return { title: `Change to '${to}'`, edits, ...(preferred && { preferred }) };
}
