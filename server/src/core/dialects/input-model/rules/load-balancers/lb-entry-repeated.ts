/** A load balancer lists a component or a role twice. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { titleOf } from '../../simulation/load-balancers.js';
import { eachBalancer } from './about-balancers.js';
import { docs } from './lb-entry-repeated.docs.js';

export const lbEntryRepeated = defineRule({
  id: 'input-model/lb-entry-repeated',
  severity: 'error',
  docs,
  over: eachBalancer,
  *check(balancer) {
    for (const list of ['components', 'roles'])
      for (const { key, first, again } of repeated(balancer.item.texts(list).items, ({ value }) => value))
        yield finding(again.at, `Duplicate '${key}' in ${titleOf(balancer)}.`, {
          related: [related(first.at, 'First listed here.')],
          fixes: () => dropItem(again, { title: `Remove the second '${key}'`, preferred: true }),
        });
  },
});
