/** Files of virtual machines in the columns of baremetal.csv. */
import { describe, test } from 'vitest';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const required = { id: 'baremetal/vmplan-required' };
const plan = (...lines: readonly string[]) => `#- /vm-plan.csv\n${lines.join('\n')}\n`;
const good = ',stack,,172.30.1.12,2,32768,,Undercloud,';

describe('what is needed', () => {
  test('one field, and several', () => {
    checkRule(
      required,
      `
        #- /vm_plan.csv
        ,stack,,172.30.1.12,,32768,,Undercloud,
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This machine lacks the number of CPUs.
        ,stack,,172.30.1.12,,,,OvercloudControl,
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This machine lacks the number of CPUs and the memory.
        ,,,,2,6144
        ^^^^^^^^^^ error: This machine lacks the role.
      `,
    );
  });

  test.each([good, ',,,,2,6144,,OvercloudControl', '', `${good},,,`])('silent: %j', (line) => {
    checkSilent(required, plan(line));
  });
});
