/** Two ports of a NIC mapping have the same name. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import type { Item } from '../../model/item.js';
import { eachNicMapping } from '../over.js';
import { freeName } from './about-ports.js';
import { docs } from './nic-logical-name-duplicate.docs.js';

export const nicLogicalNameDuplicate = defineRule({
  id: 'input-model/nic-logical-name-duplicate',
  severity: 'error',
  docs,
  over: eachNicMapping,
  *check(all) {
    const firsts = new Map<string, Item>();
    for (const port of all) {
      const name = port.text('logical-name');
      const first = name && firsts.get(name.value);
      if (name && !first) firsts.set(name.value, port);
      if (!name || !first) continue;
      const free = freeName(all, name.value);
      yield finding(name.at, `The port '${name.value}' is in this mapping already.`, {
        related: [{ at: first.keyAt('logical-name'), message: `'${name.value}' stands here first.` }],
        fixes: () => [
          {
            title: `Rename this one to '${free}'`,
            edits: inFile(port.file, replaceScalar(port.file, name.node, free)),
          },
        ],
      });
    }
  },
});
