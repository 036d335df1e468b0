import { test } from 'vitest';
import { vlanIdDuplicate } from '../../../../../../server/src/core/dialects/plan/rules/vlans/vlan-id-duplicate.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('on one port each id is used once', () => {
  checkRule(
    vlanIdDuplicate,
    `
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          port: eth0
        - network: service
          vlan-type: tagged
          vlan-id: 331 # copied
          #        ^^^ error: Duplicate VLAN id 331, also used by 'external' on port 'eth0'.
          #        | fix: Change the VLAN id to 332, the next free one
          #        | -     vlan-id: 331 # copied
          #        | +     vlan-id: 332 # copied
          #        | related 4: 'external' uses VLAN id 331 here.
          port: eth0
    `,
  );
});

test('on two ports it may be used twice', () => {
  checkRule(
    vlanIdDuplicate,
    `
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 331, port: eth0 }
        - { network: service, vlan-type: tagged, vlan-id: 331, port: eth1 }
    `,
  );
});

test('a virtual network is on the wire of its carrier', () => {
  checkRule(
    vlanIdDuplicate,
    `
      hypervisor: esx
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 331, port: eth0 }
      virtual-networks:
        - { network: external, vlan-type: tagged, vlan-id: 331, carried-by: external }
        - { network: esx, vlan-type: tagged, vlan-id: 331, carried-by: external }
        #                                             ^^^ error: Duplicate VLAN id 331, also used by 'external' on port 'eth0'.
        #                                             | fix: Change the VLAN id to 332, the next free one
        #                                             | -   - { network: esx, vlan-type: tagged, vlan-id: 331, carried-by: external }
        #                                             | +   - { network: esx, vlan-type: tagged, vlan-id: 332, carried-by: external }
        #                                             | related 3: 'external' uses VLAN id 331 here.
    `,
  );
});

test('virtual networks without a carrier use the one port there is', () => {
  checkRule(
    vlanIdDuplicate,
    `
      hypervisor: esx
      physical-networks:
        - { network: ipmi, vlan-type: untagged, port: ipmi }
        - { network: external, vlan-type: tagged, vlan-id: 331, port: eth0 }
      virtual-networks:
        - { network: esx, vlan-type: tagged, vlan-id: 331 }
        #                                             ^^^ error: Duplicate VLAN id 331, also used by 'external' on port 'eth0'.
        #                                             | fix: Change the VLAN id to 332, the next free one
        #                                             | related 4: 'external' uses VLAN id 331 here.
    `,
  );
});

test('where no port is given at all, the networks share one, as in the architecture', () => {
  checkRule(
    vlanIdDuplicate,
    `
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 331 }
        - { network: service, vlan-type: tagged, vlan-id: 331 }
        #                                                 ^^^ error: Duplicate VLAN id 331, also used by 'external'.
        #                                                 | fix: Change the VLAN id to 332, the next free one
        #                                                 | related 2: 'external' uses VLAN id 331 here.
    `,
  );
});

test('a port that is not given beside others is unknown', () => {
  checkRule(
    vlanIdDuplicate,
    `
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 331 }
        - { network: service, vlan-type: tagged, vlan-id: 331, port: eth0 }
    `,
  );
});

test('three networks with one id: each of the later ones is told once', () => {
  checkRule(
    vlanIdDuplicate,
    `
    physical-networks:
      - { network: external, vlan-type: tagged, vlan-id: 331, port: eth0 }
      - { network: service, vlan-type: tagged, vlan-id: 331, port: eth0 }
      #                                                 ^^^ error: Duplicate VLAN id 331, also used by 'external' on port 'eth0'.
      #                                                 | related 2: 'external' uses VLAN id 331 here.
      #                                                 | fix: Change the VLAN id to 332, the next free one
      #                                                 | -   - { network: service, vlan-type: tagged, vlan-id: 331, port: eth0 }
      #                                                 | +   - { network: service, vlan-type: tagged, vlan-id: 332, port: eth0 }
      - { network: mystery, vlan-type: tagged, vlan-id: 331, port: eth0 }
      #                                                 ^^^ error: Duplicate VLAN id 331, also used by 'external' on port 'eth0'.
      #                                                 | related 2: 'external' uses VLAN id 331 here.
      #                                                 | fix: Change the VLAN id to 332, the next free one
      #                                                 | -   - { network: mystery, vlan-type: tagged, vlan-id: 331, port: eth0 }
      #                                                 | +   - { network: mystery, vlan-type: tagged, vlan-id: 332, port: eth0 }
    `,
  );
});

test('an untagged network, another id, one network twice, and what others share', () => {
  checkRule(
    vlanIdDuplicate,
    `
    physical-networks:
      - { network: external, vlan-type: tagged, vlan-id: &id 331, port: eth0 }
      - { network: sdn, vlan-type: untagged, vlan-id: 331, port: eth0 }
      - { network: external, vlan-type: tagged, vlan-id: 331, port: eth0 }
      - { network: service, vlan-type: tagged, vlan-id: 332, port: eth0 }
      - { network: mystery, vlan-type: tagged, vlan-id: *id, port: eth0 }
      #                                                 ^^^ error: Duplicate VLAN id 331, also used by 'external' on port 'eth0'.
      #                                                 | related 2: 'external' uses VLAN id 331 here.
      #                                                 | no fix
    `,
  );
  checkRule(
    vlanIdDuplicate,
    `
    physical-networks:
      - { network: sdn, vlan-type: untagged, vlan-id: 331, port: eth0 }
      - { network: external, vlan-type: tagged, vlan-id: 331, port: eth0 }
      - { network: service, vlan-type: tagged, vlan-id: "{{ id }}", port: eth0 }
    `,
  );
});

test('one port beside networks without any tells nothing of these', () => {
  checkRule(
    vlanIdDuplicate,
    `
    physical-networks:
      - { network: external, vlan-type: tagged, vlan-id: 331 }
      - { network: service, vlan-type: tagged, vlan-id: 331 }
      - { network: sdn, vlan-type: untagged, port: eth0 }
    `,
  );
});

test('a port or a carrier that cannot be read may be another one', () => {
  checkRule(
    vlanIdDuplicate,
    `
    hypervisor: esx
    physical-networks:
      - { network: external, vlan-type: tagged, vlan-id: 331, port: eth0 }
    virtual-networks:
      - { network: esx, vlan-type: tagged, vlan-id: 331, port: "{{ port }}" }
      - { network: service, vlan-type: tagged, vlan-id: 331, carried-by: "{{ carrier }}" }
    `,
  );
});
