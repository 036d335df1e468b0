import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';

const rule = { id: 'plan/network-duplicate' };

test('the second entry of a name is reported, with the first one beside it', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      physical-networks:
        - network: external  # the one that is used
          vlan-id: 331
        - network: service
        - network: external
        #          ^^^^^^^^ error: 'external' is already listed among the physical networks; keep one of the two entries.
        #          | fix: Remove this entry
        #          | related 3: 'external' is listed here first.
          vlan-id: 341
      virtual-networks: []
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      physical-networks:
        - network: external  # the one that is used
          vlan-id: 331
        - network: service
        - network: external
          vlan-id: 341
      virtual-networks: []
    `,
    'Remove this entry',
    `
      hypervisor: kvm
      physical-networks:
        - network: external  # the one that is used
          vlan-id: 331
        - network: service
      virtual-networks: []
    `,
  );
});

test('one name in both layers is two networks', () => {
  checkRule(
    rule,
    `
      physical-networks:
        - network: external
      virtual-networks:
        - network: external
    `,
  );
});

test('flow style', () => {
  checkRule(
    rule,
    `
      virtual-networks: [{ network: management }, { network: external }, { network: management, vlan-type: untagged }]
      #                                                                             ^^^^^^^^^^ error: 'management' is already listed among the virtual networks; keep one of the two entries.
      #                                                                             | fix: Remove this entry
      #                                                                             | related 1: 'management' is listed here first.
    `,
  );
  checkFix(
    rule,
    `
      virtual-networks: [{ network: management }, { network: external }, { network: management, vlan-type: untagged }]
    `,
    'Remove this entry',
    `
      virtual-networks: [{ network: management }, { network: external }]
    `,
  );
});

test('JSON', () => {
  checkRule(
    rule,
    `
      #- /lab.helion.json
      {
        "physical-networks": [
          { "network": "ipmi" },
          { "network": "ipmi" }
          //           ^^^^^^ error: 'ipmi' is already listed among the physical networks; keep one of the two entries.
          //           | fix: Remove this entry
          //           | related 3: 'ipmi' is listed here first.
        ]
      }
    `,
  );
  checkFix(
    rule,
    `
      #- /lab.helion.json
      {
        "physical-networks": [
          { "network": "ipmi" },
          { "network": "ipmi" }
        ]
      }
    `,
    'Remove this entry',
    `
      #- /lab.helion.json
      {
        "physical-networks": [
          { "network": "ipmi" }
        ]
      }
    `,
  );
});

test('a network without a name is unknown', () => {
  checkRule(
    rule,
    `
      physical-networks:
        - network:
        - network:
    `,
  );
});
