import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';

const rule = { id: 'plan/fibre-channel-without-3par' };

test('the network leads to no array', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      virtual-networks:
        - network: fibre-channel
        #          ^^^^^^^^^^^^^ info: 'fibre-channel' leads only to 3PAR arrays, and '3par' is not listed under 'block-storage': the Fibre Channel row of the virtual networks table for KVM.
        #          | fix: Add '3par' to 'block-storage'
      deployment:
        overcloud:
          block-storage: [vsa]
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      virtual-networks:
        - network: fibre-channel
      deployment:
        overcloud:
          block-storage: [vsa]
    `,
    "Add '3par' to 'block-storage'",
    `
      hypervisor: kvm
      virtual-networks:
        - network: fibre-channel
      deployment:
        overcloud:
          block-storage: [vsa, 3par]
    `,
  );
});

test('an array is there, or may be', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      virtual-networks:
        - network: fibre-channel
      deployment:
        overcloud:
          block-storage: [vsa, 3parr]
    `,
  );
});
