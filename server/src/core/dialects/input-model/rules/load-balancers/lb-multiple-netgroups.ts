/** A load balancer is named by two network groups. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { repeats } from '../../simulation/component-sets-repeats.js';
import { balancersOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { docs } from './lb-multiple-netgroups.docs.js';

export const lbMultipleNetgroups = defineRule({
  id: 'input-model/lb-multiple-netgroups',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const values = balancersOf(frame).attachments.map((each) => ({ ...each, value: each.name }));
    for (const { again, first } of repeats(values)) {
      if (again.networkGroup.node === first.networkGroup.node) continue;
      yield finding(
        again.at,
        `The load balancer '${again.value}' belongs to the network group '${first.networkGroup.name ?? ''}' already.`,
        {
          related: [{ at: first.at, message: 'It is named here, too.' }],
          fixes: () => [
            {
              title: `Remove '${again.value}'`,
              edits: inFile(again.at.file, removeItem(again.at.file, again.at.node)),
            },
          ],
        },
      );
    }
  },
});
