import { test } from 'vitest';
import { virtualNetworksMissing } from '../../../../../../server/src/core/dialects/plan/rules/networks/virtual-networks-missing.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('plan/virtual-networks-missing: ESX says which VLANs it uses', () => {
  checkRule(
    virtualNetworksMissing,
    `
      hypervisor: esx
      ^^^^^^^^^^ error: Missing required list 'virtual-networks': ESX needs 'esx' with a VLAN id and 'esx-tenant' with a range.
      | fix: Add 'virtual-networks' with 4 networks
      physical-networks:
        - { network: ipmi, cidr: 192.168.11.0/24, gateway-ip: 192.168.11.254, port: ipmi }
        - { network: external, vlan-id: 331, cidr: 192.168.131.0/24, port: eth0 }
      deployment: {}
      backup: {}
    `,
  );
});

test('they may still come in a plan without its last sections', () => {
  checkRule(
    virtualNetworksMissing,
    `
      hypervisor: esx
      physical-networks: []
    `,
  );
});

test('KVM derives them', () => {
  checkRule(
    virtualNetworksMissing,
    `
      hypervisor: kvm
      physical-networks: []
    `,
  );
});

test('a list that is there, even one that cannot be read, is another mistake', () => {
  checkRule(
    virtualNetworksMissing,
    `
      hypervisor: esx
      virtual-networks: none
    `,
  );
});
