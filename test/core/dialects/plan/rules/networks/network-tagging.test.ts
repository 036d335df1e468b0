import { test } from 'vitest';
import { networkTagging } from '../../../../../../server/src/core/dialects/plan/rules/networks/network-tagging.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('every network has the VLAN type of its row', () => {
  checkRule(
    networkTagging,
    `
      hypervisor: kvm
      physical-networks:
        - network: ipmi
          vlan-type: "tagged" # quotes stay
          #          ^^^^^^^^ error: 'ipmi' must be untagged.
          #          | preferred fix: Change the VLAN type to 'untagged'
          #          | -     vlan-type: "tagged" # quotes stay
          #          | +     vlan-type: "untagged" # quotes stay
        - network: external
          vlan-type: untagged
          #          ^^^^^^^^ error: 'external' must be tagged.
          #          | fix: Change the VLAN type to 'tagged' and add 'vlan-id: 100'
          #          | -     vlan-type: untagged
          #          | +     vlan-type: tagged
          #          | +     vlan-id: 100
      virtual-networks:
        - { network: management, vlan-type: tagged }
        #                                   ^^^^^^ error: 'management' must be untagged.
        #                                   | preferred fix: Change the VLAN type to 'untagged'
        - { network: service, vlan-type: tagged }
    `,
  );
});

test('ESX and ESX Tenant are tagged', () => {
  checkRule(
    networkTagging,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx
          vlan-type: untagged
          #          ^^^^^^^^ error: 'esx' must be tagged.
          #          | fix: Change the VLAN type to 'tagged' and add 'vlan-id: 100'
          #          | -     vlan-type: untagged
          #          | +     vlan-type: tagged
          #          | +     vlan-id: 100
        - network: esx-tenant
          vlan-type: untagged
          #          ^^^^^^^^ error: 'esx-tenant' must be tagged.
          #          | fix: Change the VLAN type to 'tagged' and add 'vlan-range: 500-999'
          #          | -     vlan-type: untagged
          #          | +     vlan-type: tagged
          #          | +     vlan-range: 500-999
    `,
  );
});

test('Fibre Channel, unknown networks and unreadable types are not judged', () => {
  checkRule(
    networkTagging,
    `
      hypervisor: kvm
      physical-networks:
        - network: backbone
          vlan-type: untagged
        - network: external
          vlan-type: taged
      virtual-networks:
        - network: fibre-channel
          vlan-type: tagged
    `,
  );
});

test('a type that is shared by an alias is reported where it is used, and left alone', () => {
  checkRule(
    networkTagging,
    `
      hypervisor: kvm
      physical-networks:
        - network: ipmi
          vlan-type: &native untagged
        - network: external
          vlan-type: *native
          #          ^^^^^^^ error: 'external' must be tagged.
    `,
  );
});

test('JSON', () => {
  checkRule(
    networkTagging,
    `
      #- /lab.helion.json
      { "physical-networks": [{ "network": "service", "vlan-type": "untagged" }] }
      //                                                           ^^^^^^^^^^ error: 'service' must be tagged.
      //                                                           | fix: Change the VLAN type to 'tagged' and add 'vlan-id: 100'
      //                                                           | - { "physical-networks": [{ "network": "service", "vlan-type": "untagged" }] }
      //                                                           | + { "physical-networks": [{ "network": "service", "vlan-type": "tagged", "vlan-id": 100 }] }
    `,
  );
});
