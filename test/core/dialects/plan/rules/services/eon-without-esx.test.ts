import { test } from 'vitest';
import { eonWithoutEsx } from '../../../../../../server/src/core/dialects/plan/rules/services/eon-without-esx.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('EON has no use on KVM', () => {
  checkRule(
    eonWithoutEsx,
    `
      hypervisor: kvm
      deployment:
        undercloud:
          services:
            - sherpa
            - eon # for later
            # ^^^ warning: 'eon' manages vCenters and is not used on KVM.
            # | fix: Remove 'eon'
            # | -       - eon # for later
            # | unnecessary
            - logging
    `,
  );
});

test('on ESX it is right, and in the overcloud only misplaced', () => {
  checkRule(
    eonWithoutEsx,
    `
      hypervisor: esx
      deployment:
        undercloud: { services: [sherpa] }
        overcloud: { services: [eon] }
    `,
  );
});

test('services that are not listed are unknown', () => {
  checkRule(
    eonWithoutEsx,
    `
      hypervisor: esx
      deployment:
        undercloud: {}
    `,
  );
});

test('in both lists, and through an alias', () => {
  checkRule(
    eonWithoutEsx,
    `
    hypervisor: kvm
    deployment:
      undercloud: { services: &list [eon] }
      #                              ^^^ warning: 'eon' manages vCenters and is not used on KVM.
      #                              | fix: Remove 'eon'
      #                              | -   undercloud: { services: &list [eon] }
      #                              | +   undercloud: { services: &list [] }
      overcloud: { services: *list }
    `,
  );
});

test('on ESX, without a hypervisor, and without a deployment', () => {
  checkRule(
    eonWithoutEsx,
    `
    hypervisor: esx
    deployment: { undercloud: { services: [eon] } }
    `,
  );
  checkRule(
    eonWithoutEsx,
    `
    deployment: { undercloud: { services: [eon] } }
    `,
  );
  checkRule(
    eonWithoutEsx,
    `
    hypervisor: kvm
    `,
  );
});
