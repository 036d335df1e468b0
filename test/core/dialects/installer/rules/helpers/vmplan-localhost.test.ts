/** `baremetal/vmplan-localhost`. */
import { describe, test } from 'vitest';
import { vmplanLocalhost } from '../../../../../../server/src/core/dialects/installer/rules/helpers/vmplan-localhost.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const plan = (...lines: readonly string[]) => `#- /vm-plan.csv\n${lines.join('\n')}\n`;
const good = ',stack,,172.30.1.12,2,32768,,Undercloud,';

describe('the host', () => {
  test('localhost', () => {
    checkRule(
      vmplanLocalhost,
      `
        #- /vm-plan.csv
        ,stack,,localhost,2,32768,,Undercloud,
        #       ^^^^^^^^^ error: 'localhost' is a different machine on each host. Leave the field empty for this host.
        #       | preferred fix: Clear the field
      `,
    );
    checkFix(
      vmplanLocalhost,
      plan(good, ',u,,127.0.0.1,2,3,,OvercloudControl'),
      'Clear the field',
      plan(good, ',u,,,2,3,,OvercloudControl'),
    );
  });

  test.each([
    good,
    ',,,,2,6144,,OvercloudControl',
    ',stack,,kvm-localhost,2,32768,,Undercloud,',
    'localhost',
  ])('silent: %s', (line) => {
    checkSilent(vmplanLocalhost, plan(line));
  });
});

test('by name and by address', () => {
  checkRule(
    vmplanLocalhost,
    `
      #- /vm-plan.csv
      ,stack,,localhost.localdomain,2,32768,,Undercloud,
      #       ^^^^^^^^^^^^^^^^^^^^^ error: 'localhost.localdomain' is a different machine on each host. Leave the field empty for this host.
      #       | preferred fix: Clear the field
      #       | - ,stack,,localhost.localdomain,2,32768,,Undercloud,
      #       | + ,stack,,,2,32768,,Undercloud,
      ,stack,,127.1.2.3,2,32768,,OvercloudControl,
      #       ^^^^^^^^^ error: '127.1.2.3' is a different machine on each host. Leave the field empty for this host.
      #       | preferred fix: Clear the field
      #       | - ,stack,,127.1.2.3,2,32768,,OvercloudControl,
      #       | + ,stack,,,2,32768,,OvercloudControl,
      ,stack,,128.0.0.1,2,32768,,OvercloudControl,
  `,
  );
});

test('a name that begins like an address; fields that nobody can tell', () => {
  checkSilent(
    vmplanLocalhost,
    `
      #- /vm-plan.csv
      ,stack,,127.example.net,2,32768,,Undercloud,
      stack,localhost,localhost,localhost,2
  `,
  );
});
