/** Several machines are to be the undercloud. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './undercloud-repeated.docs.js';

/** The roles of which a cloud has exactly one, each with what it is called. */
const ONCE: readonly (readonly [string, string])[] = [
  ['undercloud', 'undercloud server'],
  ['seed-vm', 'seed VM'],
];

export const undercloudRepeated = defineRule({
  id: 'plan/undercloud-repeated',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ nodes }) {
    for (const [key, title] of ONCE) {
      const roles = nodes.items.flatMap(({ role }) => (role?.value === key ? [role] : []));
      const [first, ...more] = roles;
      for (const role of more)
        yield finding(role.at, `Duplicate ${title}: a cloud has only one.`, {
          related: [related(first?.at, `The first ${title} is defined here.`)],
        });
    }
  },
});
