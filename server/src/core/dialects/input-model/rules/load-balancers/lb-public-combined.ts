/** A load balancer serves public endpoints and others. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { balancersOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { docs } from './lb-public-combined.docs.js';
import { PUBLIC } from './roles.js';

export const lbPublicCombined = defineRule({
  id: 'input-model/lb-public-combined',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const balancer of balancersOf(frame).all) {
      const { items } = balancer.roles;
      const shown = items.find(({ value }) => value === PUBLIC);
      const others = items.filter(({ value }) => value !== PUBLIC);
      if (!shown || others.length === 0) continue;
      yield finding(
        shown.at,
        `'public' cannot be combined with another role; give public endpoints a load balancer of their own.`,
        {
          fixes: () => [
            {
              title: "Remove 'public'",
              edits: inFile(shown.at.file, removeItem(shown.at.file, shown.node)),
            },
          ],
        },
      );
    }
  },
});
