/** A control plane uses components of itself. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './cp-uses-self.docs.js';

export const cpUsesSelf = defineRule({
  id: 'input-model/cp-uses-self',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item, name } of planesOf(frame)) {
      for (const use of item.items('uses').items) {
        const from = use.text('from');
        if (!from || from.value !== name) continue;
        yield finding(
          from.at,
          `'${from.value}' is the control plane itself, whose components need no 'uses'.`,
          {
            fixes: () => [
              {
                title: `Remove the use of '${from.value}'`,
                edits: inFile(use.file, removeItem(use.file, use.node)),
                preferred: true,
              },
            ],
          },
        );
      }
    }
  },
});
