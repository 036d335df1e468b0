import { test } from 'vitest';
import { serviceDependency } from '../../../../../../server/src/core/dialects/plan/rules/services/service-dependency.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('Nova needs Keystone, Glance and Neutron', () => {
  checkRule(
    serviceDependency,
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [sirius] }
        #                        ^^^^^^ error: 'cinder' is not among the services of the overcloud, and 'sirius' depends on it (the Sirius row of the services table).
        #                        | preferred fix: Add 'cinder' to the overcloud
        #                        | -     services: [nova, neutron]
        #                        | +     services: [nova, neutron, cinder]
        overcloud:
          services: [nova, neutron]
          #          ^^^^ error: 'keystone' is not among the services of the overcloud, and 'nova' and 'neutron' depend on it (the Compute (Nova) row of the services table).
          #          | preferred fix: Add 'keystone' to the overcloud
          #          | -     services: [nova, neutron]
          #          | +     services: [nova, neutron, keystone]
          #          | related 5: 'neutron' depends on 'keystone'.
          #          ^^^^ error: 'glance' is not among the services of the overcloud, and 'nova' depends on it (the Compute (Nova) row of the services table).
          #          | preferred fix: Add 'glance' to the overcloud
          #          | -     services: [nova, neutron]
          #          | +     services: [nova, neutron, glance]
    `,
  );
});

test('everything depends on Keystone: one mistake, one message', () => {
  checkRule(
    serviceDependency,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          services: [nova, glance, neutron, heat]
          #          ^^^^ error: 'keystone' is not among the services of the overcloud, and 'nova', 'glance', 'neutron' and 'heat' depend on it (the Compute (Nova) row of the services table).
          #          | preferred fix: Add 'keystone' to the overcloud
          #          | -     services: [nova, glance, neutron, heat]
          #          | +     services: [nova, glance, neutron, heat, keystone]
          #          | related 4: 'glance' depends on 'keystone'.
          #          | related 4: 'neutron' depends on 'keystone'.
          #          | related 4: 'heat' depends on 'keystone'.
    `,
  );
});

test('DVR is a part of Neutron', () => {
  checkRule(
    serviceDependency,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          routing: dvr
          #        ^^^ error: 'neutron' is not among the services of the overcloud, and 'dvr' depends on it (the DVR row of the services table).
          #        | preferred fix: Add 'neutron' to the overcloud
          #        | -     services: [keystone]
          #        | +     services: [keystone, neutron]
          services: [keystone]
    `,
  );
});

test('the undercloud is complete by itself, and a list that is absent or unreadable is unknown', () => {
  checkRule(
    serviceDependency,
    `
      hypervisor: kvm
      deployment:
        undercloud: { services: [nova] }
        overcloud: { services: [keystone, glance, [], nova] }
    `,
  );
});
