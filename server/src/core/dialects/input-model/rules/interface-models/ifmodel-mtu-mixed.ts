/** Some network groups on one interface have an MTU, others do not. */
import { DEFAULT_MTU } from '../../../../architecture/clm-interfaces.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { series } from '../../../../rules/kit/series.js';
import { defineRule } from '../../../../rules/rule.js';
import { groupsOn } from './about-carried-groups.js';
import { docs } from './ifmodel-mtu-mixed.docs.js';
import { eachInterface } from './interfaces.js';

export const ifmodelMtuMixed = defineRule({
  id: 'input-model/ifmodel-mtu-mixed',
  severity: 'warning',
  docs,
  over: eachInterface,
  *check({ item, groups }, frame) {
    const all = groupsOn(frame, groups);
    if (all.some((group) => group.state('mtu') === 'unknown')) return;
    const without = all.filter((group) => !group.has('mtu'));
    if (without.length === 0 || without.length === all.length) return;
    const names = series(without.map(({ name = '' }) => name));
    yield finding(
      item.keyAt('network-groups'),
      `'mtu' is set for some groups on '${item.label}', but not for ${names}.`,
      {
        fixes: () =>
          without.flatMap((group) =>
            addKey(group, 'mtu', DEFAULT_MTU, { title: `Set 'mtu' of '${group.label}' to ${DEFAULT_MTU}` }),
          ),
      },
    );
  },
});
