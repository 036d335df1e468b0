import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import { eachNicMapping } from '../over.js';
import { docs } from './nic-port-num-on-simple.docs.js';

export const nicPortNumOnSimple = defineRule({
  id: 'input-model/nic-port-num-on-simple',
  severity: 'error',
  docs,
  over: eachNicMapping,
  *check(all) {
    for (const port of all) {
      const attributes = port.map('port-attributes');
      const entry = attributes?.entry('port-num');
      if (!attributes || !entry || port.text('type')?.value !== 'simple-port') continue;
      yield finding({ file: port.file, node: entry.key }, "A 'simple-port' has no 'port-num'.", {
        fixes: () => {
          const whole = port.entry('port-attributes');
          const type = port.text('type');
          return [
            ...(whole && attributes.keys.length === 1
              ? [
                  {
                    title: "Remove 'port-attributes'",
                    edits: inFile(port.file, removeEntry(port.file, whole)),
                  },
                ]
              : []),
            ...(type
              ? [
                  {
                    title: "Change the type to 'multi-port'",
                    edits: inFile(port.file, replaceScalar(port.file, type.node, 'multi-port')),
                  },
                ]
              : []),
          ];
        },
      });
    }
  },
});
