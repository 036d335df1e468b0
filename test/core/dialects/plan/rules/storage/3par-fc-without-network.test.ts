import { test } from 'vitest';
import { threeParFcWithoutNetwork } from '../../../../../../server/src/core/dialects/plan/rules/storage/3par-fc-without-network.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('the array needs its network', () => {
  checkRule(
    threeParFcWithoutNetwork,
    `
      hypervisor: kvm
      virtual-networks:
        - network: management
      deployment:
        overcloud:
          block-storage:
            - vsa
            - 3par
            # ^^^^ info: '3par' needs a 'fibre-channel' network unless it is attached by iSCSI; the plan has none.
            # | fix: Add the network 'fibre-channel'
            # |     - network: management
            # | +   - network: fibre-channel
    `,
  );
});

test('the network is there, or may be', () => {
  checkRule(
    threeParFcWithoutNetwork,
    `
      hypervisor: kvm
      virtual-networks:
        - network: fiber-channel
      deployment: { overcloud: { block-storage: [3par] } }
    `,
  );
});

test('on ESX, without a hypervisor, without an array, with the network', () => {
  checkRule(
    threeParFcWithoutNetwork,
    `
    hypervisor: esx
    virtual-networks: [{ network: management }]
    deployment: { overcloud: { block-storage: [3par] } }
    `,
  );
  checkRule(
    threeParFcWithoutNetwork,
    `
    virtual-networks: [{ network: management }]
    deployment: { overcloud: { block-storage: [3par] } }
    `,
  );
  checkRule(
    threeParFcWithoutNetwork,
    `
    hypervisor: kvm
    virtual-networks: [{ network: management }]
    deployment: { overcloud: { block-storage: [vsa] } }
    `,
  );
  checkRule(
    threeParFcWithoutNetwork,
    `
    hypervisor: kvm
    virtual-networks: [{ network: "{{ name }}" }]
    deployment: { overcloud: { block-storage: [3par] } }
    `,
  );
  checkRule(
    threeParFcWithoutNetwork,
    `
    hypervisor: kvm
    virtual-networks: [{ network: fibre-channel }]
    deployment: { overcloud: { block-storage: [3par] } }
    `,
  );
});
