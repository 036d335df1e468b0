/** The backup of a machine is kept on that machine. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './backup-on-itself.docs.js';

export const backupOnItself = defineRule({
  id: 'plan/backup-on-itself',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ backup }) {
    for (const { target, to } of backup?.details.items ?? []) {
      if (!target || !to || to.value.split(':')[0] !== target.value) continue;
      yield finding(to.at, `The backup of '${target.value}' is kept on '${target.value}' itself.`);
    }
  },
});
