import { test } from 'vitest';
import { dvrOnEsx } from '../../../../../../server/src/core/dialects/plan/rules/services/dvr-on-esx.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('ESX has a centralized router', () => {
  checkRule(
    dvrOnEsx,
    `
      hypervisor: esx
      deployment:
        overcloud:
          routing: 'dvr'
          #        ^^^^^ error: ESX does not support routing 'dvr'; it has a centralized router.
          #        | fix: Change the routing to 'centralized'
          #        | -     routing: 'dvr'
          #        | +     routing: 'centralized'
    `,
  );
});

test('KVM may have either', () => {
  checkRule(
    dvrOnEsx,
    `
      hypervisor: kvm
      deployment: { overcloud: { routing: centralized } }
    `,
  );
});

test('without a hypervisor, without routing, and with the other one', () => {
  checkRule(
    dvrOnEsx,
    `
    deployment: { overcloud: { routing: dvr } }
    `,
  );
  checkRule(
    dvrOnEsx,
    `
    hypervisor: esx
    deployment: { overcloud: { controllers: 3 } }
    `,
  );
  checkRule(
    dvrOnEsx,
    `
    hypervisor: esx
    deployment: { overcloud: { routing: centralized } }
    `,
  );
});

test('a word that others share is not changed', () => {
  checkRule(
    dvrOnEsx,
    `
    hypervisor: esx
    deployment: { undercloud: { services: [&word dvr] }, overcloud: { routing: *word } }
    #                                                                          ^^^^^ error: ESX does not support routing 'dvr'; it has a centralized router.
    #                                                                          | no fix
    `,
  );
});
