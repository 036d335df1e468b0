import { test } from 'vitest';
import { esxWithoutEon } from '../../../../../../server/src/core/dialects/plan/rules/services/esx-without-eon.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('ESX needs EON', () => {
  checkRule(
    esxWithoutEon,
    `
      hypervisor: esx
      deployment:
        undercloud: { services: [sherpa, logging] }
        #             ^^^^^^^^ error: Missing undercloud service 'eon' (required on ESX).
        #             | fix: Add 'eon'
        #             | -   undercloud: { services: [sherpa, logging] }
        #             | +   undercloud: { services: [sherpa, logging, eon] }
    `,
  );
});

test('on ESX it is right, and in the overcloud only misplaced', () => {
  checkRule(
    esxWithoutEon,
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
    esxWithoutEon,
    `
      hypervisor: esx
      deployment:
        undercloud: {}
    `,
  );
});

test('on KVM, in place, and without a deployment', () => {
  checkRule(
    esxWithoutEon,
    `
    hypervisor: kvm
    deployment: { undercloud: { services: [sherpa] } }
    `,
  );
  checkRule(
    esxWithoutEon,
    `
    hypervisor: esx
    deployment: { undercloud: { services: [sherpa, eon] } }
    `,
  );
  checkRule(
    esxWithoutEon,
    `
    hypervisor: esx
    `,
  );
  checkRule(
    esxWithoutEon,
    `
    hypervisor: esx
    deployment: { undercloud: { services: [sherpa, "{{ service }}"] } }
    `,
  );
});

test('an overcloud without it does not excuse the undercloud', () => {
  checkRule(
    esxWithoutEon,
    `
    hypervisor: esx
    deployment:
      undercloud: { services: [sherpa] }
      #             ^^^^^^^^ error: Missing undercloud service 'eon' (required on ESX).
      #             | fix: Add 'eon'
      #             | -   undercloud: { services: [sherpa] }
      #             | +   undercloud: { services: [sherpa, eon] }
      overcloud: { services: [nova] }
    `,
  );
});
