/** Files of virtual machines in the columns of baremetal.csv. */
import { describe, test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const localhost = { id: 'baremetal/vmplan-localhost' };
const required = { id: 'baremetal/vmplan-required' };
const role = { id: 'baremetal/vmplan-role' };
const physical = { id: 'baremetal/vmplan-physical' };

const plan = (...lines: readonly string[]) => `#- /vm-plan.csv\n${lines.join('\n')}\n`;
const good = ',stack,,172.30.1.12,2,32768,,Undercloud,';

describe('the host', () => {
  test('localhost', () => {
    checkRule(
      localhost,
      `
        #- /vm-plan.csv
        ,stack,,localhost,2,32768,,Undercloud,
        #       ^^^^^^^^^ error: 'localhost' is another machine to whoever looks it up; leave the field empty for this host.
        #       | fix: Empty the field
      `,
    );
    checkFix(
      localhost,
      plan(good, ',u,,127.0.0.1,2,3,,OvercloudControl'),
      'Empty the field',
      plan(good, ',u,,,2,3,,OvercloudControl'),
    );
  });

  test.each([
    good,
    ',,,,2,6144,,OvercloudControl',
    ',stack,,kvm-localhost,2,32768,,Undercloud,',
    'localhost',
  ])('silent: %s', (line) => {
    checkSilent(localhost, plan(line));
  });
});

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

describe('roles', () => {
  test('unknown ones', () => {
    checkRule(
      role,
      `
        #- /vm-plan.csv
        ,stack,,172.30.1.12,2,32768,,OvercloudSwift,
        #                            ^^^^^^^^^^^^^^ error: 'OvercloudSwift' is no role of a machine; did you mean 'OvercloudSwiftStorage'?
        #                            | fix: Change to 'OvercloudSwiftStorage'
        ,stack,,172.30.1.12,2,32768,,Database,
        #                            ^^^^^^^^ error: 'Database' is no role of a machine.
      `,
    );
    checkFix(
      role,
      plan(good.replace('Undercloud', 'OvercloudControll')),
      "Change to 'OvercloudControl'",
      plan(good.replace('Undercloud', 'OvercloudControl')),
    );
  });

  test.each([good, good.replace('Undercloud', 'undercloud'), good.replace('Undercloud', ''), 'a,b,c'])(
    'silent: %s',
    (line) => {
      checkSilent(role, plan(line));
    },
  );
});

describe('physical machines', () => {
  test('a MAC address or a password', () => {
    checkRule(
      physical,
      `
        #- /vm-plan.csv
        78:e7:d1:22:5d:58,admin,secret,192.168.11.1,12,32768,2048,Undercloud,IPMI
        ^^^^^^^^^^^^^^^^^ warning: '78:e7:d1:22:5d:58' is a MAC address, and virtual machines get theirs later; does the line belong in 'baremetal.csv'?
        eth2,stack,secret,172.30.1.12,2,32768,,Undercloud,
        #          ^^^^^^ warning: The password of a management controller has no use for a virtual machine.
        #          | fix: Empty the field
      `,
    );
    checkFix(
      physical,
      plan('eth2,stack,secret,172.30.1.12,2,32768,,Undercloud,'),
      'Empty the field',
      plan('eth2,stack,,172.30.1.12,2,32768,,Undercloud,'),
    );
  });

  test.each([good, `eth2${good}`])('silent: %s', (line) => {
    checkSilent(physical, plan(line));
  });
});
