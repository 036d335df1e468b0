/** The user or the password of the management processor is missing. */

import { finding } from '../../../../rules/kit/finding.js';
import { moveTo } from '../../../../rules/kit/fixes.js';
import { plural } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { usualAccount } from './about-accounts.js';
import { fieldOf, isVirtual, present } from './about-lines.js';
import { docs } from './csv-user-empty.docs.js';

export const csvUserEmpty = defineRule({
  id: 'baremetal/csv-user-empty',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    const usual = usualAccount(csv);
    for (const machine of present(csv)) {
      const user = fieldOf(machine, 'user');
      const password = fieldOf(machine, 'password');
      if (!machine.aligned || !user || !password || isVirtual(machine)) continue;
      const missing = [user, password].filter(({ text }) => text === '');
      const [first] = missing;
      if (!first) continue;
      const names = missing.map((field) => (field === user ? 'user' : 'password')).join(' and the ');
      yield finding(
        first.at,
        `The ${names} of the management processor ${plural(missing.length, 'is', 'are')} missing.`,
        {
          fixes: () =>
            usual
              ? moveTo(
                  `Use the ${names} of the other machines`,
                  missing.map((field) => [field, field === user ? usual.user : usual.password] as const),
                )
              : [],
        },
      );
    }
  },
});
