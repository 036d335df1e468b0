import { test } from 'vitest';
import { vsaWithoutNodes } from '../../../../../../server/src/core/dialects/plan/rules/storage/vsa-without-nodes.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('VSA without nodes', () => {
  checkRule(
    vsaWithoutNodes,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 2
          vsa-storage: 0
          block-storage: [vsa, 3par]
          #               ^^^ error: Block storage 'vsa' needs VSA nodes, but 'vsa-storage' is 0.
          #               | fix: Set 'vsa-storage' to 3
          #               | -     vsa-storage: 0
          #               | +     vsa-storage: 3
          #               | fix: Remove 'vsa'
          #               | -     block-storage: [vsa, 3par]
          #               | +     block-storage: [3par]
          #               | related 5: 'vsa-storage' is 0.
    `,
  );
});

test('VSA without a word about nodes', () => {
  checkRule(
    vsaWithoutNodes,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 2
          block-storage: [vsa]
          #               ^^^ error: Block storage 'vsa' needs VSA nodes, but 'vsa-storage' is missing.
          #               | fix: Set 'vsa-storage' to 3
          #               |       swift-storage: 2
          #               | +     vsa-storage: 3
    `,
  );
});

test('with a list that cannot be read nothing is known to be wrong, and many nodes are several clusters', () => {
  checkRule(
    vsaWithoutNodes,
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

test('one node, an unknown number, another kind, another hypervisor', () => {
  checkRule(
    vsaWithoutNodes,
    `
    hypervisor: kvm
    deployment: { overcloud: { vsa-storage: 1, block-storage: [vsa] } }
    `,
  );
  checkRule(
    vsaWithoutNodes,
    `
    hypervisor: kvm
    deployment: { overcloud: { vsa-storage: "{{ nodes }}", block-storage: [vsa] } }
    `,
  );
  checkRule(
    vsaWithoutNodes,
    `
    hypervisor: kvm
    deployment: { overcloud: { vsa-storage: 0, block-storage: [3par] } }
    `,
  );
  checkRule(
    vsaWithoutNodes,
    `
    hypervisor: esx
    deployment: { overcloud: { vsa-storage: 0, block-storage: [vsa] } }
    `,
  );
  checkRule(
    vsaWithoutNodes,
    `
    deployment: { overcloud: { vsa-storage: 0, block-storage: [vsa] } }
    `,
  );
});
