/** VSA nodes with adaptive optimization count like the others, and Ceph is block storage. */
import { expect, test } from 'vitest';
import { blockStorageNone } from '../../../../../../server/src/core/dialects/plan/rules/storage/block-storage-none.js';
import { storageOnEsx } from '../../../../../../server/src/core/dialects/plan/rules/storage/storage-on-esx.js';
import { vsaClusterSize } from '../../../../../../server/src/core/dialects/plan/rules/storage/vsa-cluster-size.js';
import { vsaWithoutNodes } from '../../../../../../server/src/core/dialects/plan/rules/storage/vsa-without-nodes.js';
import { analysisOf, checkRule } from '../../../../../support/check-rule.js';

test('they are nodes for vsa, and make a cluster', () => {
  const plan = 'hypervisor: kvm\ndeployment: { overcloud: { vsa-ao-storage: 4, block-storage: [vsa] } }';
  checkRule(vsaWithoutNodes, plan);
  checkRule(vsaClusterSize, plan);
  checkRule(
    vsaClusterSize,
    'hypervisor: kvm\ndeployment: { overcloud: { vsa-storage: 2, vsa-ao-storage: 1, block-storage: [vsa] } }',
  );
});

test('one of them is no cluster', () => {
  checkRule(
    vsaClusterSize,
    `
      hypervisor: kvm
      deployment:
        overcloud: { vsa-storage: 1, vsa-ao-storage: 1 }
        #                         ^ warning: 'vsa-storage' must be at least 3 for production, not 2.
        #                         | fix: Change 'vsa-storage' to 2
    `,
  );
});

test('they are not deployed on ESX', () => {
  checkRule(
    storageOnEsx,
    `
      hypervisor: esx
      deployment:
        overcloud: { vsa-ao-storage: 4, block-storage: [vsa, ceph] }
        #                            ^ warning: 'vsa-ao-storage' cannot be used on ESX: VSA nodes are deployed with KVM only.
        #                            | fix: Change the hypervisor to 'kvm'
        #                            | fix: Remove 'vsa-ao-storage' and 'vsa'
    `,
  );
});

test('Ceph alone is enough for Cinder', () => {
  const plan = 'hypervisor: kvm\ndeployment: { overcloud: { block-storage: [ceph], services: [cinder] } }\n';
  checkRule(blockStorageNone, plan);
  const rules = analysisOf('helion.yml', plan)
    .findings()
    .map(({ rule }) => rule);
  expect(rules).not.toContain('plan/unknown-value');
});
