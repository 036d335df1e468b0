import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';

const rule = { id: 'plan/3par-fc-without-network' };

test('the array needs its network', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      virtual-networks:
        - network: management
      deployment:
        overcloud:
          block-storage:
            - vsa
            - 3par
            # ^^^^ info: The plan has no 'fibre-channel' network, over which '3par' is reached unless it is attached by iSCSI: the Fibre Channel row of the virtual networks table for KVM.
            # | fix: Add the network 'fibre-channel'
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      virtual-networks:
        - network: management
      deployment:
        overcloud:
          block-storage:
            - vsa
            - 3par
    `,
    "Add the network 'fibre-channel'",
    `
      hypervisor: kvm
      virtual-networks:
        - network: management
        - network: fibre-channel
      deployment:
        overcloud:
          block-storage:
            - vsa
            - 3par
    `,
  );
});

test('the network is there, or may be', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      virtual-networks:
        - network: fiber-channel
      deployment: { overcloud: { block-storage: [3par] } }
    `,
  );
});
