import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';

const rule = { id: 'plan/dvr-on-esx' };

test('ESX has a centralized router', () => {
  checkRule(
    rule,
    `
      hypervisor: esx
      deployment:
        overcloud:
          routing: 'dvr'
          #        ^^^^^ error: ESX does not support routing 'dvr': it has a centralized router (the DVR row of the services table).
          #        | fix: Change the routing to 'centralized'
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: esx
      deployment:
        overcloud:
          routing: 'dvr'
    `,
    "Change the routing to 'centralized'",
    `
      hypervisor: esx
      deployment:
        overcloud:
          routing: 'centralized'
    `,
  );
});

test('KVM may have either', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      deployment: { overcloud: { routing: centralized } }
    `,
  );
});
