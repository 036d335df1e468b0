/** The backup of the cloud is planned to be done by the people who use it. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './backup-by.docs.js';

const USERS =
  /^(?:(?:the|all|cloud|end|every) )*-?(?:users?|tenants?|projects?|customers?|everyone|everybody|anyone|anybody)$/i;

export const backupBy = defineRule({
  id: 'plan/backup-by',
  severity: 'warning',
  docs,
  over: thePlan,
  *check({ backup }) {
    for (const { by } of backup?.details.items ?? []) {
      if (!by || !USERS.test(by.value.trim().replaceAll('-', ' '))) continue;
      yield finding(by.at, `The backup scripts are for administrators, not for '${by.value}'.`, {
        fixes: () => changeTo(by, 'administrators'),
      });
    }
  },
});
