import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';

const rule = { id: 'plan/service-placement' };

test('what belongs into the other list is moved there', () => {
  checkRule(
    rule,
    `
      hypervisor: esx
      deployment:
        undercloud:
          services:
            - sherpa
            - swift # Swift nodes are in the overcloud
            # ^^^^^ warning: 'swift' runs in the overcloud only: the Object Operations (Swift) row of the services table.
            # | fix: Move 'swift' to the overcloud
        overcloud:
          services: [nova, sirius]
          #                ^^^^^^ warning: 'sirius' runs in the undercloud only: the Sirius row of the services table.
          #                | fix: Move 'sirius' to the undercloud
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: esx
      deployment:
        undercloud:
          services:
            - sherpa
            - swift # Swift nodes are in the overcloud
        overcloud:
          services: [nova, sirius]
    `,
    "Move 'swift' to the overcloud",
    `
      hypervisor: esx
      deployment:
        undercloud:
          services:
            - sherpa
        overcloud:
          services: [nova, sirius, swift]
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: esx
      deployment:
        undercloud:
          services:
            - sherpa
            - swift # Swift nodes are in the overcloud
        overcloud:
          services: [nova, sirius]
    `,
    "Move 'sirius' to the undercloud",
    `
      hypervisor: esx
      deployment:
        undercloud:
          services:
            - sherpa
            - swift # Swift nodes are in the overcloud
            - sirius
        overcloud:
          services: [nova]
    `,
  );
});

test('what is in the right list already is removed from the wrong one', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [logging] }
        overcloud: { services: [logging, nova] }
        #                       ^^^^^^^ warning: 'logging' runs in the undercloud only: the Centralized logging row of the services table.
        #                       | fix: Remove 'logging', which the undercloud has
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [logging] }
        overcloud: { services: [logging, nova] }
    `,
    "Remove 'logging', which the undercloud has",
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [logging] }
        overcloud: { services: [nova] }
    `,
  );
});

test('a list that is not there is written', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      deployment:
        undercloud: {}
        overcloud:
          services: [nova, monitoring]
          #                ^^^^^^^^^^ warning: 'monitoring' runs in the undercloud only: the Icinga row of the services table.
          #                | fix: Move 'monitoring' to the undercloud
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      deployment:
        undercloud: {}
        overcloud:
          services: [nova, monitoring]
    `,
    "Move 'monitoring' to the undercloud",
    `
      hypervisor: kvm
      deployment:
        undercloud:
          services: [monitoring]
        overcloud:
          services: [nova]
    `,
  );
});

test('Sherpa, Nova and the like run in both, and EON on KVM is wrong anywhere', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [sherpa, nova, keystone, ironic] }
        overcloud: { services: [sherpa, nova, keystone, eon] }
    `,
  );
});
