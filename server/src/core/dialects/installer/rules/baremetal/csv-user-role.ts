/** The name of the IPMI user says that it is an operator. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachField } from '../over.js';
import { usualAccount } from './about-accounts.js';
import { docs } from './csv-user-role.docs.js';

export const csvUserRole = defineRule({
  id: 'baremetal/csv-user-role',
  severity: 'info',
  docs,
  over: eachField('user'),
  *check({ machine, field }, { baremetal }) {
    if (!machine.deleted && OPERATOR.test(field.text))
      yield finding(
        field.at,
        `User '${field.text}' may lack the privilege ADMINISTRATOR, which the installer needs.`,
        {
          fixes: () => {
            const csv = baremetal.find(({ file }) => file === field.at.file);
            const usual = csv && usualAccount(csv)?.user;
            return usual === undefined || OPERATOR.test(usual) ? [] : changeTo(field, usual);
          },
        },
      );
  },
});

const OPERATOR = /operator/i;
