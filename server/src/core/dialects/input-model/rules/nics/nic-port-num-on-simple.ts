/** A port of the type `simple-port` has a number. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
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
      yield finding({ file: port.file, node: entry.key }, "'port-num' cannot be used on a 'simple-port'.", {
        fixes: () => {
          const type = port.text('type');
          return [
            ...(attributes.keys.length === 1 ? removeKey(port, 'port-attributes') : []),
            ...(type ? changeTo(type, 'multi-port', { title: "Change the type to 'multi-port'" }) : []),
          ];
        },
      });
    }
  },
});
