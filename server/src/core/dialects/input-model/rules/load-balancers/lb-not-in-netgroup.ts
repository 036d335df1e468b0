/** A load balancer of a control plane is not in any network group. */
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { balancersOf } from '../../simulation/load-balancers.js';
import { isUnfinished } from '../about-unfinished.js';
import { theFrame } from '../over.js';
import { docs } from './lb-not-in-netgroup.docs.js';

export const lbNotInNetgroup = defineRule({
  id: 'input-model/lb-not-in-netgroup',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const { all, areAttachmentsWhole } = balancersOf(frame);
    if (!areAttachmentsWhole) return;
    for (const { isInline, item, name, networkGroups } of all) {
      if (isInline || !name || networkGroups.length > 0 || isUnfinished(item)) continue;
      yield finding(name.at, `Load balancer '${name.value}' is not in any network group.`, {
        fixes: () => attach(frame, name.value),
      });
    }
  },
});

/** Groups that have load balancers already are the likely ones. */
function attach(frame: Frame, name: string): readonly Fix[] {
  return frame.list('network-groups').flatMap((group) => {
    const list = group.entry('load-balancers')?.value;
    if (list?.type !== 'seq' || list.items.some(({ type }) => type !== 'scalar')) return [];
    const title = `Add '${name}' to the network group '${group.label}'`;
    return addToList(group, 'load-balancers', name, { title });
  });
}
