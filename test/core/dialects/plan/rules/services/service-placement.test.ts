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
            # ^^^^^ warning: 'swift' runs in the overcloud only.
            # | preferred fix: Move 'swift' to the overcloud
            # | -       - swift # Swift nodes are in the overcloud
            # | ...
            # | -     services: [nova, sirius]
            # | +     services: [nova, sirius, swift]
        overcloud:
          services: [nova, sirius]
          #                ^^^^^^ warning: 'sirius' runs in the undercloud only.
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
        #                       ^^^^^^^ warning: 'logging' runs in the undercloud only.
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
          #                ^^^^^^^^^^ warning: 'monitoring' runs in the undercloud only.
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

test('where the other part is not described, nothing can be moved', () => {
  checkRule(
    servicePlacement,
    `
    deployment: { undercloud: { services: [swift] } }
    #                                      ^^^^^ warning: 'swift' runs in the overcloud only.
    #                                      | no fix
    `,
  );
  checkRule(
    servicePlacement,
    `
    deployment: { overcloud: { services: [sirius] } }
    #                                     ^^^^^^ warning: 'sirius' runs in the undercloud only.
    #                                     | no fix
    `,
  );
});

test('without a hypervisor EON has its place, too', () => {
  checkRule(
    servicePlacement,
    `
    deployment:
      undercloud: { services: [sherpa] }
      overcloud: { services: [eon] }
      #                       ^^^ warning: 'eon' runs in the undercloud only.
      #                       | preferred fix: Move 'eon' to the undercloud
      #                       | -   undercloud: { services: [sherpa] }
      #                       | -   overcloud: { services: [eon] }
      #                       | +   undercloud: { services: [sherpa, eon] }
      #                       | +   overcloud: { services: [] }
    `,
  );
});

test('names that no table has, DVR, and a plan without a deployment', () => {
  checkRule(
    servicePlacement,
    `
    deployment:
      undercloud: { services: [mystery, dvr] }
      overcloud: { services: [mystery, dvr] }
    `,
  );
  checkRule(
    servicePlacement,
    `
    hypervisor: kvm
    `,
  );
});

test('lists that are shared stay', () => {
  checkRule(
    servicePlacement,
    `
      backup: { targets: [&word swift] }
      deployment:
        undercloud: { services: [sherpa, *word] }
        #                                ^^^^^ warning: 'swift' runs in the overcloud only.
        #                                | no fix
        overcloud: { services: [swift] }
    `,
  );
  checkRule(
    servicePlacement,
    `
    backup: { targets: &list [nova] }
    deployment:
      undercloud: { services: [sherpa, swift] }
      #                                ^^^^^ warning: 'swift' runs in the overcloud only.
      #                                | no fix
      overcloud: { services: *list }
    `,
  );
});
