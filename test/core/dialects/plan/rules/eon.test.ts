import { test } from 'vitest';
import { checkFix, checkRules } from '../../../../support/check-rule.js';

const rules = ['plan/eon-without-esx', 'plan/esx-without-eon'];

test('EON has no use on KVM', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      deployment:
        undercloud:
          services:
            - sherpa
            - eon # for later
            # ^^^ warning plan/eon-without-esx: 'eon' brings vCenters into the cloud, and KVM has none: the EON row of the services table.
            # | fix: Remove 'eon'
            - logging
    `,
  );
  checkFix(
    { id: 'plan/eon-without-esx' },
    `
      hypervisor: kvm
      deployment:
        undercloud:
          services:
            - sherpa
            - eon # for later
            - logging
    `,
    "Remove 'eon'",
    `
      hypervisor: kvm
      deployment:
        undercloud:
          services:
            - sherpa
            - logging
    `,
  );
});

test('ESX needs EON', () => {
  checkRules(
    rules,
    `
      hypervisor: esx
      deployment:
        undercloud: { services: [sherpa, logging] }
        #             ^^^^^^^^ error plan/esx-without-eon: 'eon' is missing: without it no vCenter becomes part of an ESX cloud (the EON row of the services table).
        #             | fix: Add 'eon'
    `,
  );
  checkFix(
    { id: 'plan/esx-without-eon' },
    `
      hypervisor: esx
      deployment:
        undercloud: { services: [sherpa, logging] }
    `,
    "Add 'eon'",
    `
      hypervisor: esx
      deployment:
        undercloud: { services: [sherpa, logging, eon] }
    `,
  );
});

test('on ESX it is right, and in the overcloud only misplaced', () => {
  checkRules(
    rules,
    `
      hypervisor: esx
      deployment:
        undercloud: { services: [sherpa] }
        overcloud: { services: [eon] }
    `,
  );
});

test('services that are not listed are unknown', () => {
  checkRules(
    rules,
    `
      hypervisor: esx
      deployment:
        undercloud: {}
    `,
  );
});
