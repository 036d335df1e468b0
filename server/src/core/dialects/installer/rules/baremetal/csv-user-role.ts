/** The name of the IPMI user says that it is an operator. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachField } from '../over.js';
import { docs } from './csv-user-role.docs.js';

export const csvUserRole = defineRule({
  id: 'baremetal/csv-user-role',
  severity: 'info',
  docs,
  over: eachField('user'),
  *check({ machine, field }) {
    if (!machine.deleted && /operator/i.test(field.text))
      yield finding(
        field.at,
        `The user '${field.text}' may be an operator only; the installer needs one with the privilege ADMINISTRATOR.`,
      );
  },
});
