/** A network is defined with addresses at two interfaces. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeEntry, renameKey } from '../../../../syntax/rewrite.js';
import { type NetworkEnvironment, refOf } from '../../model/carrier-grade-model.js';
import { eachEnvironment } from '../over.js';
import { docs } from './cg-logical-redefined.docs.js';

export const cgLogicalRedefined = defineRule({
  id: 'carrier-grade/cg-logical-redefined',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file } = environment;
    for (const network of environment.defined) {
      const { name, section } = network;
      const first = name && environment.network(name.value);
      if (!name || !first || first === network || !first.name) continue;
      const ref = refOf(first);
      yield finding(
        name.at,
        `'${name.value}' is defined twice; refer to the first definition${ref ? ` with '${ref}'` : ''}.`,
        {
          related: [{ at: first.name.at, message: 'It is defined here first.' }],
          fixes: () => {
            const address = section.entry('network-address');
            if (!ref || !address || section.shared) return [];
            const others = ['type', 'segment-id'].flatMap((key) => section.entry(key) ?? []);
            const edits = [
              renameKey(file, address, 'ref'),
              replaceNode(file, address.value, ref),
              ...others.flatMap((entry) => removeEntry(file, entry)),
            ];
            return [{ title: `Refer to '${ref}'`, edits: inFile(file, edits) }];
          },
        },
      );
    }
  },
});

function replaceNode(
  file: NetworkEnvironment['file'],
  node: Parameters<NetworkEnvironment['file']['tree']['spanOf']>[0],
  text: string,
) {
  return { span: file.tree.spanOf(node), newText: JSON.stringify(text) };
}
