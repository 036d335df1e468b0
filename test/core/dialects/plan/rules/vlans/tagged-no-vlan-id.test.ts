import { test } from 'vitest';
import { taggedNoVlanId } from '../../../../../../server/src/core/dialects/plan/rules/vlans/tagged-no-vlan-id.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('the next free id is added', () => {
  checkRule(
    taggedNoVlanId,
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged # a trunk
          #          ^^^^^^ error: 'external' is tagged and needs a 'vlan-id'.
          #          | fix: Add 'vlan-id: 332', which is free
          #          |       vlan-type: tagged # a trunk
          #          | +     vlan-id: 332
          cidr: 192.168.131.0/24
        - network: service
          vlan-type: tagged
          vlan-id: 331
    `,
  );
});

test('in flow style', () => {
  checkRule(
    taggedNoVlanId,
    `
      physical-networks: [{ network: external, vlan-type: tagged, port: eth0 }]
      #                                                   ^^^^^^ error: 'external' is tagged and needs a 'vlan-id'.
      #                                                   | fix: Add 'vlan-id: 100', which is free
      #                                                   | - physical-networks: [{ network: external, vlan-type: tagged, port: eth0 }]
      #                                                   | + physical-networks: [{ network: external, vlan-type: tagged, vlan-id: 100, port: eth0 }]
    `,
  );
});

test('a virtual network has the id of the network that it is a role of', () => {
  checkRule(
    taggedNoVlanId,
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
      virtual-networks:
        - network: external
          vlan-type: tagged
          carried-by: external
    `,
  );
});

test('a virtual network on the wire of another needs its own', () => {
  checkRule(
    taggedNoVlanId,
    `
      hypervisor: esx
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
      virtual-networks:
        - network: esx
          vlan-type: tagged
          #          ^^^^^^ error: 'esx' is tagged and needs a 'vlan-id'.
          #          | fix: Add 'vlan-id: 332', which is free
          #          |       vlan-type: tagged
          #          | +     vlan-id: 332
          carried-by: external
    `,
  );
});

test('a virtual network that nothing carries needs its own', () => {
  checkRule(
    taggedNoVlanId,
    `
      hypervisor: kvm
      virtual-networks:
        - network: service
          vlan-type: tagged
          #          ^^^^^^ error: 'service' is tagged and needs a 'vlan-id'.
          #          | fix: Add 'vlan-id: 100', which is free
    `,
  );
});

test('the table says tagged where the plan says nothing', () => {
  checkRule(
    taggedNoVlanId,
    `
      hypervisor: kvm
      virtual-networks:
        - network: service
        #          ^^^^^^^ error: 'service' is tagged and needs a 'vlan-id'.
        #          | fix: Add 'vlan-id: 100', which is free
    `,
  );
});

test('a wrong VLAN type, an unknown or wrong carrier, a range, and an empty id speak for themselves', () => {
  checkRule(
    taggedNoVlanId,
    `
      hypervisor: esx
      physical-networks:
        - network: ipmi
          vlan-type: tagged
        - network: storage
          vlan-type: untagged
        - network: service
          vlan-type: tagged
          vlan-id:
      virtual-networks:
        - network: external
          vlan-type: tagged
          carried-by: nothing
        - network: esx
          vlan-type: tagged
          carried-by: storage
        - network: esx-tenant
          vlan-type: tagged
    `,
  );
});

test('an id, a range, an untagged network, and one of no table', () => {
  checkRule(
    taggedNoVlanId,
    `
    physical-networks:
      - { network: external, vlan-type: tagged, vlan-id: 331 }
      - { network: service, vlan-type: tagged, vlan-range: 500-600 }
      - { network: sdn, vlan-type: untagged }
      - { network: mystery }
      - { network: service, vlan-type: tagged, vlan-id: "{{ id }}" }
    `,
  );
});

test('a key of virtual networks means nothing on a physical one', () => {
  checkRule(
    taggedNoVlanId,
    `
    physical-networks:
      - { network: external, carried-by: service }
      #            ^^^^^^^^ error: 'external' is tagged and needs a 'vlan-id'.
      #            | fix: Add 'vlan-id: 100', which is free
      #            | -   - { network: external, carried-by: service }
      #            | +   - { network: external, vlan-id: 100, carried-by: service }
      - { network: mystery, vlan-type: tagged }
      #                                ^^^^^^ error: 'mystery' is tagged and needs a 'vlan-id'.
      #                                | fix: Add 'vlan-id: 100', which is free
      #                                | -   - { network: mystery, vlan-type: tagged }
      #                                | +   - { network: mystery, vlan-type: tagged, vlan-id: 100 }
    `,
  );
});

test('an item that others share is not changed', () => {
  checkRule(
    taggedNoVlanId,
    `
    physical-networks:
      - &net { network: external, vlan-type: tagged }
      #                                      ^^^^^^ error: 'external' is tagged and needs a 'vlan-id'.
      #                                      | fix: Add 'vlan-id: 100', which is free
      #                                      | -   - &net { network: external, vlan-type: tagged }
      #                                      | +   - &net { network: external, vlan-type: tagged, vlan-id: 100 }
    virtual-networks:
      - *net
    `,
  );
});
