import { test } from 'vitest';
import { vsaNodesUnused } from '../../../../../../server/src/core/dialects/plan/rules/storage/vsa-nodes-unused.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('nodes, and another back end', () => {
  checkRule(
    vsaNodesUnused,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          vsa-storage: 6
          #            ^ warning: 'vsa-storage' is 6, but 'block-storage' does not list 'vsa'.
          #            | fix: Add 'vsa' to 'block-storage'
          #            | fix: Set 'vsa-storage' to 0
          block-storage: [ceph]
    `,
  );
});

test('nodes with adaptive optimization', () => {
  checkRule(
    vsaNodesUnused,
    `
      hypervisor: kvm
      deployment:
        overcloud: { vsa-ao-storage: 4, block-storage: [3par] }
        #                            ^ warning: 'vsa-ao-storage' is 4, but 'block-storage' does not list 'vsa'.
    `,
  );
});

test('listed, no nodes, no back end at all, a list that cannot be read, and ESX', () => {
  for (const overcloud of [
    'vsa-storage: 6, block-storage: [3par, vsa]',
    'vsa-storage: 0, block-storage: [3par]',
    'vsa-storage: 6, services: [cinder]',
    'vsa-storage: 6, block-storage: [3par, "{{ more }}"]',
  ])
    checkRule(vsaNodesUnused, `hypervisor: kvm\ndeployment: { overcloud: { ${overcloud} } }`);
  checkRule(
    vsaNodesUnused,
    'hypervisor: esx\ndeployment: { overcloud: { vsa-storage: 6, block-storage: [3par] } }',
  );
});
