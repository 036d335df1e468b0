/** Firewall rules apply to no network group. */
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isUnfinished } from '../about-unfinished.js';
import { eachItemOf } from '../over.js';
import { docs } from './firewall-no-groups.docs.js';

export const firewallNoGroups = defineRule({
  id: 'input-model/firewall-no-groups',
  severity: 'error',
  docs,
  over: eachItemOf('firewall-rules'),
  *check(set) {
    const groups = set.texts('network-groups');
    if (groups.items.length > 0 || !groups.complete || isUnfinished(set)) return;
    yield finding(
      set.nameAt,
      `Firewall rules '${set.label}' have no effect: they apply to no network group.`,
      {
        fixes: () =>
          set.has('network-groups')
            ? []
            : addKey(set, 'network-groups', ['all'], { title: "Apply to all groups ('all')" }),
      },
    );
  },
});
