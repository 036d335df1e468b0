/** `baremetal/vmplan-required`. */

import { describe, test } from 'vitest';
import { vmplanRequired } from '../../../../../../server/src/core/dialects/installer/rules/helpers/vmplan-required.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const plan = (...lines: readonly string[]) => `#- /vm-plan.csv\n${lines.join('\n')}\n`;
const good = ',stack,,172.30.1.12,2,32768,,Undercloud,';

describe('what is needed', () => {
  test('one field, and several', () => {
    checkRule(
      vmplanRequired,
      `
        #- /vm_plan.csv
        ,stack,,172.30.1.12,,32768,,Undercloud,
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This line has no number of CPUs.
        ,stack,,172.30.1.12,,,,OvercloudControl,
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This line has no number of CPUs or memory.
        ,,,,2,6144
        ^^^^^^^^^^ error: This line has no role.
      `,
    );
  });

  test.each([good, ',,,,2,6144,,OvercloudControl', '', `${good},,,`])('silent: %j', (line) => {
    checkSilent(vmplanRequired, plan(line));
  });
});

test('one thing and three', () => {
  checkRule(
    vmplanRequired,
    `
      #- /vm-plan.csv
      ,stack,,172.30.1.12,2,,,Undercloud,
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This line has no memory.
      | no fix
      ,stack,,172.30.1.12,,,,,
      ^^^^^^^^^^^^^^^^^^^^^^^^ error: This line has no number of CPUs, memory or role.
      | no fix
  `,
  );
});

test('with too many fields nobody knows which is which', () => {
  checkSilent(
    vmplanRequired,
    `
      #- /vm-plan.csv
      ,stack,,172.30.1.12,,,,,,x
  `,
  );
});
