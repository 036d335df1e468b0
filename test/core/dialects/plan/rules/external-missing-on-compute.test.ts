import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';

const rule = { id: 'plan/external-missing-on-compute' };

test('DVR needs External', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          port: eth0
      virtual-networks:
        - network: management
      deployment:
        overcloud:
          routing: dvr
          #        ^^^ error: DVR routes over the virtual network 'external', which the plan does not have: the External row of the virtual networks table for KVM.
          #        | fix: Add the network 'external'
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          port: eth0
      virtual-networks:
        - network: management
      deployment:
        overcloud:
          routing: dvr
    `,
    "Add the network 'external'",
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          port: eth0
      virtual-networks:
        - network: management
        - network: external
          vlan-type: tagged
          carried-by: external
      deployment:
        overcloud:
          routing: dvr
    `,
  );
});

test('External may be there, misspelt', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      virtual-networks:
        - network: externl
      deployment: { overcloud: { routing: dvr } }
    `,
  );
});
