/** A load balancer has no roles. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertEntry, insertItem } from '../../../../syntax/rewrite.js';
import { balancersOf, titleOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { docs } from './lb-no-roles.docs.js';
import { PUBLIC } from './roles.js';

export const lbNoRoles = defineRule({
  id: 'input-model/lb-no-roles',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const balancer of balancersOf(frame).all) {
      const { item, roles } = balancer;
      const { file } = item;
      const list = item.entry('roles')?.value;
      const isEmpty = list?.type === 'seq' && list.items.length === 0;
      if (roles.state !== 'absent' && !isEmpty) continue;
      yield finding(
        roles.state === 'absent' ? item.nameAt : item.keyAt('roles'),
        `The load balancer ${titleOf(balancer)} needs roles: 'internal' and 'admin', or 'public' alone.`,
        {
          fixes: () =>
            [['internal', 'admin'], [PUBLIC]].map((words) => ({
              title: `Add the role${words.length > 1 ? 's' : ''} ${words.map((word) => `'${word}'`).join(' and ')}`,
              edits: inFile(
                file,
                list?.type === 'seq'
                  ? words.slice(0, 1).flatMap((word) => insertItem(file, list, word))
                  : insertEntry(file, item.node, 'roles', words),
              ),
            })),
        },
      );
    }
  },
});
