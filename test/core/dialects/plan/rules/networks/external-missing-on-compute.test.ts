import { test } from 'vitest';
import { externalMissingOnCompute } from '../../../../../../server/src/core/dialects/plan/rules/networks/external-missing-on-compute.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('DVR needs External', () => {
  checkRule(
    externalMissingOnCompute,
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
          #        ^^^ error: Routing 'dvr' needs the virtual network 'external', which is missing.
          #        | fix: Add the network 'external'
          #        |     - network: management
          #        | +   - network: external
          #        | +     vlan-type: tagged
          #        | +     carried-by: external
    `,
  );
});

test('External may be there, misspelt', () => {
  checkRule(
    externalMissingOnCompute,
    `
      hypervisor: kvm
      virtual-networks:
        - network: externl
      deployment: { overcloud: { routing: dvr } }
    `,
  );
});

test('without DVR, without KVM, or with External nothing is missing', () => {
  checkRule(
    externalMissingOnCompute,
    `
    hypervisor: kvm
    virtual-networks: [{ network: management }]
    deployment: { overcloud: { routing: centralized } }
    `,
  );
  checkRule(
    externalMissingOnCompute,
    `
    hypervisor: esx
    virtual-networks: [{ network: management }]
    deployment: { overcloud: { routing: dvr } }
    `,
  );
  checkRule(
    externalMissingOnCompute,
    `
    virtual-networks: [{ network: management }]
    deployment: { overcloud: { routing: dvr } }
    `,
  );
  checkRule(
    externalMissingOnCompute,
    `
    hypervisor: kvm
    virtual-networks: [{ network: management }]
    deployment: { overcloud: { controllers: 3 } }
    `,
  );
  checkRule(
    externalMissingOnCompute,
    `
    hypervisor: kvm
    virtual-networks: [{ network: external }]
    deployment: { overcloud: { routing: dvr } }
    `,
  );
  checkRule(
    externalMissingOnCompute,
    `
    hypervisor: kvm
    virtual-networks: [{ network: "{{ name }}" }]
    deployment: { overcloud: { routing: dvr } }
    `,
  );
});
