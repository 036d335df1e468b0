import { test } from 'vitest';
import { servicePlacement } from '../../../../../../server/src/core/dialects/plan/rules/services/service-placement.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('what belongs into the other list is moved there', () => {
  checkRule(
    servicePlacement,
    `
      hypervisor: esx
      deployment:
        undercloud:
          services:
            - sherpa
            - swift # Swift nodes are in the overcloud
            # ^^^^^ warning: 'swift' runs in the overcloud only: the Object Operations (Swift) row of the services table.
            # | preferred fix: Move 'swift' to the overcloud
            # | -       - swift # Swift nodes are in the overcloud
            # | ...
            # | -     services: [nova, sirius]
            # | +     services: [nova, sirius, swift]
        overcloud:
          services: [nova, sirius]
          #                ^^^^^^ warning: 'sirius' runs in the undercloud only: the Sirius row of the services table.
          #                | preferred fix: Move 'sirius' to the undercloud
          #                |         - swift # Swift nodes are in the overcloud
          #                | +       - sirius
          #                | ...
          #                | -     services: [nova, sirius]
          #                | +     services: [nova]
    `,
  );
});

test('what is in the right list already is removed from the wrong one', () => {
  checkRule(
    servicePlacement,
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [logging] }
        overcloud: { services: [logging, nova] }
        #                       ^^^^^^^ warning: 'logging' runs in the undercloud only: the Centralized logging row of the services table.
        #                       | preferred fix: Remove 'logging', which the undercloud has
        #                       | -   overcloud: { services: [logging, nova] }
        #                       | +   overcloud: { services: [nova] }
    `,
  );
});

test('a list that is not there is written', () => {
  checkRule(
    servicePlacement,
    `
      hypervisor: kvm
      deployment:
        undercloud: {}
        overcloud:
          services: [nova, monitoring]
          #                ^^^^^^^^^^ warning: 'monitoring' runs in the undercloud only: the Icinga row of the services table.
          #                | preferred fix: Move 'monitoring' to the undercloud
          #                | -   undercloud: {}
          #                | +   undercloud:
          #                | +     services: [monitoring]
          #                | ...
          #                | -     services: [nova, monitoring]
          #                | +     services: [nova]
    `,
  );
});

test('Sherpa, Nova and the like run in both, and EON on KVM is wrong anywhere', () => {
  checkRule(
    servicePlacement,
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [sherpa, nova, keystone, ironic] }
        overcloud: { services: [sherpa, nova, keystone, eon] }
    `,
  );
});
