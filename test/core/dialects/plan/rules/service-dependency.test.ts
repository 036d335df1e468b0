import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';

const rule = { id: 'plan/service-dependency' };

test('Nova needs Keystone, Glance and Neutron', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [sirius] }
        #                        ^^^^^^ error: 'sirius' depends on 'cinder', which is not among the services of the overcloud.
        #                        | fix: Add 'cinder' to the overcloud
        overcloud:
          services: [nova, neutron]
          #          ^^^^ error: 'nova' depends on 'keystone', which is not among the services of the overcloud.
          #          | fix: Add 'keystone' to the overcloud
          #          ^^^^ error: 'nova' depends on 'glance', which is not among the services of the overcloud.
          #          | fix: Add 'glance' to the overcloud
          #                ^^^^^^^ error: 'neutron' depends on 'keystone', which is not among the services of the overcloud.
          #                | fix: Add 'keystone' to the overcloud
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [sirius] }
        overcloud:
          services: [nova, neutron]
    `,
    "Add 'cinder' to the overcloud",
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [sirius] }
        overcloud:
          services: [nova, neutron, cinder]
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [sirius] }
        overcloud:
          services: [nova, neutron]
    `,
    "Add 'keystone' to the overcloud",
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [sirius] }
        overcloud:
          services: [nova, neutron, keystone]
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [sirius] }
        overcloud:
          services: [nova, neutron]
    `,
    "Add 'glance' to the overcloud",
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [sirius] }
        overcloud:
          services: [nova, neutron, glance]
    `,
  );
});

test('DVR is a part of Neutron', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          routing: dvr
          #        ^^^ error: 'dvr' depends on 'neutron', which is not among the services of the overcloud.
          #        | fix: Add 'neutron' to the overcloud
          services: [keystone]
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          routing: dvr
          services: [keystone]
    `,
    "Add 'neutron' to the overcloud",
    `
      hypervisor: kvm
      deployment:
        overcloud:
          routing: dvr
          services: [keystone, neutron]
    `,
  );
});

test('the undercloud is complete by itself, and a list that is absent or unreadable is unknown', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [nova] }
        overcloud: { services: [keystone, glance, [], nova] }
    `,
  );
});
