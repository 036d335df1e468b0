/** A load balancer has no roles. */
import { INTERNAL_ROLE, PUBLIC_ROLE } from '../../../../architecture/clm-load-balancers.js';
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { capital, plural, quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { titleOf } from '../../simulation/load-balancers.js';
import { isUnfinished } from '../about-unfinished.js';
import { eachBalancer } from './about-balancers.js';
import { docs } from './lb-no-roles.docs.js';

const CHOICES = [[INTERNAL_ROLE, 'admin'], [PUBLIC_ROLE]] as const;

export const lbNoRoles = defineRule({
  id: 'input-model/lb-no-roles',
  severity: 'error',
  docs,
  over: eachBalancer,
  *check(balancer) {
    const { item, roles } = balancer;
    const list = item.entry('roles')?.value;
    const isEmpty = list?.type === 'seq' && list.items.length === 0;
    if ((roles.state !== 'absent' && !isEmpty) || isUnfinished(item)) return;
    yield finding(
      roles.state === 'absent' ? item.nameAt : item.keyAt('roles'),
      `${capital(titleOf(balancer))} needs roles: 'internal' and 'admin', or 'public' alone.`,
      { fixes: () => CHOICES.flatMap((words) => addRoles(item, words)) },
    );
  },
});

/** A list that is there takes one role at a time. */
function addRoles(item: Item, words: (typeof CHOICES)[number]): readonly Fix[] {
  const title = `Add the ${plural(words.length, 'role')} ${quoted(words)}`;
  return item.has('roles')
    ? addToList(item, 'roles', words[0], { title })
    : addKey(item, 'roles', words, { title });
}
