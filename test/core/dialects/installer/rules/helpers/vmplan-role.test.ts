/** `baremetal/vmplan-role`. */
import { describe, test } from 'vitest';
import { vmplanRole } from '../../../../../../server/src/core/dialects/installer/rules/helpers/vmplan-role.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const plan = (...lines: readonly string[]) => `#- /vm-plan.csv\n${lines.join('\n')}\n`;
const good = ',stack,,172.30.1.12,2,32768,,Undercloud,';

describe('roles', () => {
  test('unknown ones', () => {
    checkRule(
      vmplanRole,
      `
        #- /vm-plan.csv
        ,stack,,172.30.1.12,2,32768,,OvercloudSwift,
        #                            ^^^^^^^^^^^^^^ error: Unknown role 'OvercloudSwift'. Did you mean 'OvercloudSwiftStorage'?
        #                            | preferred fix: Change to 'OvercloudSwiftStorage'
        ,stack,,172.30.1.12,2,32768,,Database,
        #                            ^^^^^^^^ error: Unknown role 'Database'.
      `,
    );
    checkFix(
      vmplanRole,
      plan(good.replace('Undercloud', 'OvercloudControll')),
      "Change to 'OvercloudControl'",
      plan(good.replace('Undercloud', 'OvercloudControl')),
    );
  });

  test.each([good, good.replace('Undercloud', 'undercloud'), good.replace('Undercloud', ''), 'a,b,c'])(
    'silent: %s',
    (line) => {
      checkSilent(vmplanRole, plan(line));
    },
  );
});

test('a beginning, a slip and another word', () => {
  checkRule(
    vmplanRole,
    `
      #- /vm-plan.csv
      ,stack,,172.30.1.12,2,32768,,OvercloudSwift,
      #                            ^^^^^^^^^^^^^^ error: Unknown role 'OvercloudSwift'. Did you mean 'OvercloudSwiftStorage'?
      #                            | preferred fix: Change to 'OvercloudSwiftStorage'
      #                            | - ,stack,,172.30.1.12,2,32768,,OvercloudSwift,
      #                            | + ,stack,,172.30.1.12,2,32768,,OvercloudSwiftStorage,
      ,stack,,172.30.1.12,2,32768,,Undercluod,
      #                            ^^^^^^^^^^ error: Unknown role 'Undercluod'. Did you mean 'Undercloud'?
      #                            | preferred fix: Change to 'Undercloud'
      #                            | - ,stack,,172.30.1.12,2,32768,,Undercluod,
      #                            | + ,stack,,172.30.1.12,2,32768,,Undercloud,
      ,stack,,172.30.1.12,2,32768,,Database,
      #                            ^^^^^^^^ error: Unknown role 'Database'.
      #                            | no fix
  `,
  );
});

test('fields that nobody can tell', () => {
  checkSilent(
    vmplanRole,
    `
      #- /vm-plan.csv
      ,stack,,,2,32768,Database,Database,a,b
  `,
  );
});
