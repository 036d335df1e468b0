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
        #                        ^^^^^^ error: Missing overcloud service 'cinder': 'sirius' depends on it.
        #                        | fix: Add 'cinder' to the overcloud
        #                        | -     services: [nova, neutron]
        #                        | +     services: [nova, neutron, cinder]
        overcloud:
          services: [nova, neutron]
          #          ^^^^ error: Missing overcloud service 'keystone': 'nova' and 'neutron' depend on it.
          #          | fix: Add 'keystone' to the overcloud
          #          | -     services: [nova, neutron]
          #          | +     services: [nova, neutron, keystone]
          #          | related 5: 'neutron' depends on 'keystone'.
          #          ^^^^ error: Missing overcloud service 'glance': 'nova' depends on it.
          #          | fix: Add 'glance' to the overcloud
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
          #          ^^^^ error: Missing overcloud service 'keystone': 'nova', 'glance', 'neutron' and 'heat' depend on it.
          #          | fix: Add 'keystone' to the overcloud
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
          #        ^^^ error: Missing overcloud service 'neutron': 'dvr' depends on it.
          #        | fix: Add 'neutron' to the overcloud
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

test('a service that the undercloud alone has depends on the overcloud', () => {
  checkRule(
    serviceDependency,
    `
    deployment:
      undercloud: { services: [sirius, nova] }
      #                        ^^^^^^ error: Missing overcloud service 'cinder': 'sirius' depends on it.
      #                        | fix: Add 'cinder' to the overcloud
      #                        | -   overcloud: { services: [keystone] }
      #                        | +   overcloud: { services: [keystone, cinder] }
      overcloud: { services: [keystone] }
    `,
  );
});

test('a service of the other hypervisor, and one in the wrong list, ask for nothing', () => {
  checkRule(
    serviceDependency,
    `
    hypervisor: kvm
    deployment:
      undercloud: { services: [eon] }
      overcloud: { services: [glance, keystone, "{{ more }}"] }
    `,
  );
  checkRule(
    serviceDependency,
    `
    hypervisor: esx
    deployment: { overcloud: { routing: dvr, services: [keystone] } }
    `,
  );
  checkRule(
    serviceDependency,
    `
    deployment: { overcloud: { services: [sherpa, mystery] } }
    `,
  );
});
