/** A network group has a route to itself. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { removal } from './about-endpoints.js';
import { docs } from './netgroup-route-self.docs.js';

export const netgroupRouteSelf = defineRule({
  id: 'input-model/netgroup-route-self',
  severity: 'warning',
  docs,
  over: eachItemOf('network-groups'),
  *check(group) {
    const name = group.text('name')?.value;
    for (const route of group.texts('routes').items)
      if (route.value === name)
        yield finding(route.at, `Network group '${route.value}' does not need a route to itself.`, {
          tag: 'unnecessary',
          fixes: () => removal(route),
        });
  },
});
