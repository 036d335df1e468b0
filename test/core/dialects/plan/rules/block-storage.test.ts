import { test } from 'vitest';
import { checkFix, checkRules } from '../../../../support/check-rule.js';

const rules = ['plan/block-storage-none', 'plan/vsa-without-nodes', 'plan/vsa-cluster-size'];

test('Cinder with an empty list', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          vsa-storage: 3
          block-storage: []
          ^^^^^^^^^^^^^ error plan/block-storage-none: 'cinder' needs 'vsa' or '3par' under 'block-storage': the Block Storage row of the services table.
          | fix: Add 'vsa' to 'block-storage'
          services: [keystone, cinder]
    `,
  );
  checkFix(
    { id: 'plan/block-storage-none' },
    `
      hypervisor: kvm
      deployment:
        overcloud:
          vsa-storage: 3
          block-storage: []
          services: [keystone, cinder]
    `,
    "Add 'vsa' to 'block-storage'",
    `
      hypervisor: kvm
      deployment:
        overcloud:
          vsa-storage: 3
          block-storage: [vsa]
          services: [keystone, cinder]
    `,
  );
});

test('Cinder with no list', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          services: [keystone, cinder]
          #                    ^^^^^^ error plan/block-storage-none: 'cinder' needs 'vsa' or '3par' under 'block-storage': the Block Storage row of the services table.
          #                    | fix: Add '3par' to 'block-storage'
    `,
  );
  checkFix(
    { id: 'plan/block-storage-none' },
    `
      hypervisor: kvm
      deployment:
        overcloud:
          services: [keystone, cinder]
    `,
    "Add '3par' to 'block-storage'",
    `
      hypervisor: kvm
      deployment:
        overcloud:
          services: [keystone, cinder]
          block-storage: [3par]
    `,
  );
});

test('VSA without nodes', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 2
          vsa-storage: 0
          block-storage: [vsa, 3par]
          #               ^^^ error plan/vsa-without-nodes: 'vsa' is named as block storage, and 'vsa-storage' is 0: there is no node for it (row OvercloudVSAStorage of the bare-metal systems table).
          #               | fix: Plan 3 VSA nodes
          #               | fix: Remove 'vsa'
          #               | related 5: 'vsa-storage' is 0.
    `,
  );
  checkFix(
    { id: 'plan/vsa-without-nodes' },
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 2
          vsa-storage: 0
          block-storage: [vsa, 3par]
    `,
    'Plan 3 VSA nodes',
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 2
          vsa-storage: 3
          block-storage: [vsa, 3par]
    `,
  );
  checkFix(
    { id: 'plan/vsa-without-nodes' },
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 2
          vsa-storage: 0
          block-storage: [vsa, 3par]
    `,
    "Remove 'vsa'",
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 2
          vsa-storage: 0
          block-storage: [3par]
    `,
  );
});

test('VSA without a word about nodes', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 2
          block-storage: [vsa]
          #               ^^^ error plan/vsa-without-nodes: 'vsa' is named as block storage, and 'vsa-storage' is not given, which means 0: there is no node for it (row OvercloudVSAStorage of the bare-metal systems table).
          #               | fix: Plan 3 VSA nodes
    `,
  );
  checkFix(
    { id: 'plan/vsa-without-nodes' },
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 2
          block-storage: [vsa]
    `,
    'Plan 3 VSA nodes',
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 2
          vsa-storage: 3
          block-storage: [vsa]
    `,
  );
});

test('too few nodes for a cluster', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          vsa-storage: 1
          #            ^ warning plan/vsa-cluster-size: A cluster of VSA nodes needs at least 3 for production, and the plan has 1.
          #            | fix: Change 'vsa-storage' to 3
          block-storage: [vsa]
    `,
  );
  checkFix(
    { id: 'plan/vsa-cluster-size' },
    `
      hypervisor: kvm
      deployment:
        overcloud:
          vsa-storage: 1
          block-storage: [vsa]
    `,
    "Change 'vsa-storage' to 3",
    `
      hypervisor: kvm
      deployment:
        overcloud:
          vsa-storage: 3
          block-storage: [vsa]
    `,
  );
});

test('with a list that cannot be read nothing is known to be wrong, and many nodes are several clusters', () => {
  checkRules(
    rules,
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
