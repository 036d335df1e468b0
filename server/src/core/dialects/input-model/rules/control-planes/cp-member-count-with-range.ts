/** A cluster or resource group has both an exact number of servers and a range. */
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachGroup } from './about-planes.js';
import { docs } from './cp-member-count-with-range.docs.js';

export const cpMemberCountWithRange = defineRule({
  id: 'input-model/cp-member-count-with-range',
  severity: 'info',
  docs,
  over: eachGroup,
  *check({ item }) {
    const member = item.integer('member-count');
    for (const key of member ? ['min-count', 'max-count'] : []) {
      if (!member || !item.entry(key)) continue;
      yield finding(
        item.keyAt(key),
        `'${key}' is redundant: 'member-count' is already the exact number of servers.`,
        {
          related: [{ at: member.at, message: "'member-count' is set here." }],
          fixes: () => [...removeKey(item, key), ...removeKey(item, 'member-count')],
        },
      );
    }
  },
});
