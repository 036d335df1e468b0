import { test } from 'vitest';
import { nodesWithoutService } from '../../../../../../server/src/core/dialects/plan/rules/services/nodes-without-service.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('compute nodes without Nova, back ends and nodes without Cinder', () => {
  checkRule(
    nodesWithoutService,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          compute: 9
          #        ^ error: Missing overcloud service 'nova': 'compute' needs it.
          #        | fix: Add 'nova' to the overcloud
          vsa-storage: 4
          block-storage: [vsa]
          ^^^^^^^^^^^^^ error: Missing overcloud service 'cinder': 'block-storage' and 'vsa-storage' need it.
          | related 5: 'vsa-storage' needs 'cinder'.
          | fix: Add 'cinder' to the overcloud
          services: [keystone, swift]
    `,
  );
});

test('Swift nodes without Swift, and a compute proxy', () => {
  checkRule(
    nodesWithoutService,
    `
      hypervisor: esx
      deployment:
        overcloud:
          compute-proxies: 2
          #                ^ error: Missing overcloud service 'nova': 'compute-proxies' needs it.
          swift-storage: 2
          #              ^ error: Missing overcloud service 'swift': 'swift-storage' and 'scale-out-swift-storage' need it.
          scale-out-swift-storage: 3
          services: [keystone, cinder]
    `,
  );
});

test('all there, nothing planned, no list, a list that cannot be read, and what the hypervisor has not', () => {
  for (const overcloud of [
    'compute: 9, swift-storage: 2, block-storage: [ceph], services: [nova, swift, cinder]',
    'compute: 0, block-storage: [], services: [keystone]',
    'compute: 9, swift-storage: 2',
    'compute: 9, services: [keystone, "{{ more }}"]',
    'compute-proxies: 2, services: [keystone]',
  ])
    checkRule(nodesWithoutService, `hypervisor: kvm\ndeployment: { overcloud: { ${overcloud} } }`);
});
