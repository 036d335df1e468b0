/** `baremetal/vmplan-physical`. */
import { describe, test } from 'vitest';
import { vmplanPhysical } from '../../../../../../server/src/core/dialects/installer/rules/helpers/vmplan-physical.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const plan = (...lines: readonly string[]) => `#- /vm-plan.csv\n${lines.join('\n')}\n`;
const good = ',stack,,172.30.1.12,2,32768,,Undercloud,';

describe('physical machines', () => {
  test('a MAC address or a password', () => {
    checkRule(
      vmplanPhysical,
      `
        #- /vm-plan.csv
        78:e7:d1:22:5d:58,admin,secret,192.168.11.1,12,32768,2048,Undercloud,IPMI
        ^^^^^^^^^^^^^^^^^ warning: '78:e7:d1:22:5d:58' is a MAC address, but virtual machines get theirs later. Does the line belong in 'baremetal.csv'?
        eth2,stack,secret,172.30.1.12,2,32768,,Undercloud,
        #          ^^^^^^ warning: The password of a management controller has no use for a virtual machine.
        #          | fix: Clear the field
      `,
    );
    checkFix(
      vmplanPhysical,
      plan('eth2,stack,secret,172.30.1.12,2,32768,,Undercloud,'),
      'Clear the field',
      plan('eth2,stack,,172.30.1.12,2,32768,,Undercloud,'),
    );
  });

  test.each([good, `eth2${good}`])('silent: %s', (line) => {
    checkSilent(vmplanPhysical, plan(line));
  });
});

test('a MAC address and a password', () => {
  checkRule(
    vmplanPhysical,
    `
      #- /vm-plan.csv
      78:e7:d1:22:5d:58,stack,,172.30.1.12,2,32768,,Undercloud,
      ^^^^^^^^^^^^^^^^^ warning: '78:e7:d1:22:5d:58' is a MAC address, but virtual machines get theirs later. Does the line belong in 'baremetal.csv'?
      | fix: Clear the field
      | - 78:e7:d1:22:5d:58,stack,,172.30.1.12,2,32768,,Undercloud,
      | + ,stack,,172.30.1.12,2,32768,,Undercloud,
      eth1,stack,secret,172.30.1.12,2,32768,,OvercloudControl,
      #          ^^^^^^ warning: The password of a management controller has no use for a virtual machine.
      #          | fix: Clear the field
      #          | - eth1,stack,secret,172.30.1.12,2,32768,,OvercloudControl,
      #          | + eth1,stack,,172.30.1.12,2,32768,,OvercloudControl,
  `,
  );
});

test('fields that nobody can tell', () => {
  checkSilent(
    vmplanPhysical,
    `
      #- /vm-plan.csv
      eth1,stack,secret,2,32768
  `,
  );
});
