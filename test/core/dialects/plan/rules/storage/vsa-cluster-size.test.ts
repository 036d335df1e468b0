import { test } from 'vitest';
import { vsaClusterSize } from '../../../../../../server/src/core/dialects/plan/rules/storage/vsa-cluster-size.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('too few nodes for a cluster', () => {
  checkRule(
    vsaClusterSize,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          vsa-storage: 1
          #            ^ warning: 'vsa-storage' must be at least 3 for production, not 1.
          #            | fix: Change 'vsa-storage' to 3
          #            | -     vsa-storage: 1
          #            | +     vsa-storage: 3
          block-storage: [vsa]
    `,
  );
});

test('with a list that cannot be read nothing is known to be wrong, and many nodes are several clusters', () => {
  checkRule(
    vsaClusterSize,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          vsa-storage: 32
          block-storage: [vsaa]
          services: [cinder]
    `,
  );
});

test('none, three, an unknown number and another hypervisor are fine; two are too few', () => {
  checkRule(
    vsaClusterSize,
    `
    hypervisor: kvm
    deployment: { overcloud: { vsa-storage: 0 } }
    `,
  );
  checkRule(
    vsaClusterSize,
    `
    hypervisor: kvm
    deployment: { overcloud: { vsa-storage: 3 } }
    `,
  );
  checkRule(
    vsaClusterSize,
    `
    hypervisor: kvm
    deployment: { overcloud: { vsa-storage: "{{ nodes }}" } }
    `,
  );
  checkRule(
    vsaClusterSize,
    `
    hypervisor: kvm
    deployment: { overcloud: { controllers: 3 } }
    `,
  );
  checkRule(
    vsaClusterSize,
    `
    hypervisor: esx
    deployment: { overcloud: { vsa-storage: 2 } }
    `,
  );
  checkRule(
    vsaClusterSize,
    `
    hypervisor: kvm
    deployment: { overcloud: { vsa-storage: 2 } }
    #                                       ^ warning: 'vsa-storage' must be at least 3 for production, not 2.
    #                                       | fix: Change 'vsa-storage' to 3
    #                                       | - deployment: { overcloud: { vsa-storage: 2 } }
    #                                       | + deployment: { overcloud: { vsa-storage: 3 } }
    `,
  );
});
