/** The user or the password of the management processor is missing. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { isVirtual, present } from './about-lines.js';
import { docs } from './csv-user-empty.docs.js';

export const csvUserEmpty = defineRule({
  id: 'baremetal/csv-user-empty',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const machine of present(csv)) {
      const [, user, password] = machine.fields;
      if (!machine.aligned || !user || !password || isVirtual(machine)) continue;
      const missing = [
        ...(user.text === '' ? ['user'] : []),
        ...(password.text === '' ? ['password'] : []),
      ].join(' and the ');
      if (missing !== '')
        yield finding(
          (user.text === '' ? user : password).at,
          `The ${missing} of the management processor ${missing.includes(' ') ? 'are' : 'is'} missing.`,
        );
    }
  },
});
