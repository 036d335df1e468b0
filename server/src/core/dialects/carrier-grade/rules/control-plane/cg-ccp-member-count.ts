/** A tier has a number of members that it cannot have. */
import { controllerCount, highlyAvailableCount } from '../../../../architecture/carrier-grade-servers.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { wholeOf } from '../../model/read-values.js';
import { changeNumber } from '../about-numbers.js';
import { eachTier } from '../over.js';
import { docs } from './cg-ccp-member-count.docs.js';

export const cgCcpMemberCount = defineRule({
  id: 'carrier-grade/cg-ccp-member-count',
  severity: 'error',
  docs,
  over: eachTier,
  *check({ nodeType, memberCount }, _file, model) {
    if (!memberCount) return;
    if (nodeType?.value === 'ccn-001' && memberCount.value !== controllerCount)
      yield finding(
        memberCount.at,
        `'member-count' of the controller tier must be ${controllerCount}, not ${memberCount.value}.`,
        { fixes: () => changeNumber(memberCount, controllerCount, { preferred: true }) },
      );
    const ansible = model.varsOf('ansible');
    const enabled = ansible?.reader.value(ansible.properties, 'vsc_ha_enabled', wholeOf);
    const wanted = enabled && MEMBERS[enabled.value];
    if (nodeType?.value !== 'dcn-001' || !wanted || memberCount.value === wanted.count) return;
    yield finding(
      memberCount.at,
      `'vsc_ha_enabled' is ${enabled.value}, so the tier of DCN nodes has ${wanted.words}, not ${memberCount.value}.`,
      {
        related: [related(enabled.at, 'High availability is decided here.')],
        fixes: () => changeNumber(memberCount, wanted.count),
      },
    );
  },
});

/** How many DCN nodes there are, by whether they are highly available. */
const MEMBERS: Readonly<Record<number, { readonly count: number; readonly words: string }>> = {
  0: { count: 1, words: 'one member' },
  1: { count: highlyAvailableCount, words: 'two members' },
};
