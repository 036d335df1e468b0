/** The password is the word 'password', as in the sample of the documentation. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { hasSpecial, present } from './about-lines.js';
import { docs } from './csv-default-password.docs.js';

export const csvDefaultPassword = defineRule({
  id: 'baremetal/csv-default-password',
  severity: 'hint',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const machine of present(csv)) {
      const { password } = machine;
      if (password && !hasSpecial(password.value) && password.value.toLowerCase() === 'password')
        yield finding(password.at, "'password' is a default password. Change it.");
    }
  },
});
