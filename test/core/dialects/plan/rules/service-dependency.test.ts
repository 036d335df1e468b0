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
        #                        ^^^^^^ error: 'cinder' is not among the services of the overcloud, and 'sirius' depends on it (the Sirius row of the services table).
        #                        | fix: Add 'cinder' to the overcloud
        overcloud:
          services: [nova, neutron]
          #          ^^^^ error: 'keystone' is not among the services of the overcloud, and 'nova' and 'neutron' depend on it (the Compute (Nova) row of the services table).
          #          | fix: Add 'keystone' to the overcloud
          #          | related 5: 'neutron' depends on 'keystone'.
          #          ^^^^ error: 'glance' is not among the services of the overcloud, and 'nova' depends on it (the Compute (Nova) row of the services table).
          #          | fix: Add 'glance' to the overcloud
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

test('everything depends on Keystone: one mistake, one message', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          services: [nova, glance, neutron, heat]
          #          ^^^^ error: 'keystone' is not among the services of the overcloud, and 'nova', 'glance', 'neutron' and 'heat' depend on it (the Compute (Nova) row of the services table).
          #          | fix: Add 'keystone' to the overcloud
          #          | related 4: 'glance' depends on 'keystone'.
          #          | related 4: 'neutron' depends on 'keystone'.
          #          | related 4: 'heat' depends on 'keystone'.
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          services: [nova, glance, neutron, heat]
    `,
    "Add 'keystone' to the overcloud",
    `
      hypervisor: kvm
      deployment:
        overcloud:
          services: [nova, glance, neutron, heat, keystone]
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
          #        ^^^ error: 'neutron' is not among the services of the overcloud, and 'dvr' depends on it (the DVR row of the services table).
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
