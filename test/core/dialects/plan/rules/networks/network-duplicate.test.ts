import { test } from 'vitest';
import { networkDuplicate } from '../../../../../../server/src/core/dialects/plan/rules/networks/network-duplicate.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('the second entry of a name is reported, with the first one beside it', () => {
  checkRule(
    networkDuplicate,
    `
      hypervisor: kvm
      physical-networks:
        - network: external  # the one that is used
          vlan-id: 331
        - network: service
        - network: external
        #          ^^^^^^^^ error: Duplicate physical network 'external'.
        #          | fix: Remove this entry
        #          | -   - network: external
        #          | -     vlan-id: 341
        #          | related 3: 'external' is listed here first.
          vlan-id: 341
      virtual-networks: []
    `,
  );
});

test('one name in both layers is two networks', () => {
  checkRule(
    networkDuplicate,
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
    networkDuplicate,
    `
      virtual-networks: [{ network: management }, { network: external }, { network: management, vlan-type: untagged }]
      #                                                                             ^^^^^^^^^^ error: Duplicate virtual network 'management'.
      #                                                                             | fix: Remove this entry
      #                                                                             | - virtual-networks: [{ network: management }, { network: external }, { network: management, vlan-type: untagged }]
      #                                                                             | + virtual-networks: [{ network: management }, { network: external }]
      #                                                                             | related 1: 'management' is listed here first.
    `,
  );
});

test('JSON', () => {
  checkRule(
    networkDuplicate,
    `
      #- /lab.helion.json
      {
        "physical-networks": [
          { "network": "ipmi" },
          { "network": "ipmi" }
          //           ^^^^^^ error: Duplicate physical network 'ipmi'.
          //           | fix: Remove this entry
          //           | -     { "network": "ipmi" },
          //           | related 3: 'ipmi' is listed here first.
        ]
      }
    `,
  );
});

test('a network without a name is unknown', () => {
  checkRule(
    networkDuplicate,
    `
      physical-networks:
        - network:
        - network:
    `,
  );
});

test('three times, and twice as one alias', () => {
  checkRule(
    networkDuplicate,
    `
    physical-networks:
      - &net { network: external }
      #                 ^^^^^^^^ error: Duplicate physical network 'external'.
      #                 | related 2: 'external' is listed here first.
      #                 | no fix
      - { network: external }
      #            ^^^^^^^^ error: Duplicate physical network 'external'.
      #            | related 2: 'external' is listed here first.
      #            | fix: Remove this entry
      #            | -   - { network: external }
      - *net
    `,
  );
});
