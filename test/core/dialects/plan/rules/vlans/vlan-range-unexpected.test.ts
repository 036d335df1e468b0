import { test } from 'vitest';
import { vlanRangeUnexpected } from '../../../../../../server/src/core/dialects/plan/rules/vlans/vlan-range-unexpected.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('a single id instead is another rule', () => {
  checkRule(
    vlanRangeUnexpected,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-type: tagged
          vlan-id: 500
    `,
  );
});

test('a network that is one VLAN takes no range', () => {
  checkRule(
    vlanRangeUnexpected,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx
          vlan-type: tagged
          vlan-range: 340-350
          ^^^^^^^^^^ error: 'esx' is a single VLAN and takes no 'vlan-range'.
          | fix: Write 'vlan-id: 340' instead
          | -     vlan-range: 340-350
          | +     vlan-id: 340
        - network: external
          vlan-type: tagged
          vlan-id: 331
          vlan-range: 331-332
          ^^^^^^^^^^ error: 'external' is a single VLAN and takes no 'vlan-range'.
          | fix: Remove 'vlan-range'
          | -     vlan-range: 331-332
    `,
  );
});

test('an id on another port does not matter', () => {
  checkRule(
    vlanRangeUnexpected,
    `
      hypervisor: esx
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 601, port: eth0 }
        - { network: service, vlan-type: tagged, vlan-id: 300, port: eth1 }
      virtual-networks:
        - { network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, carried-by: service }
    `,
  );
});

test('the first free id of the range, or of all', () => {
  checkRule(
    vlanRangeUnexpected,
    `
    hypervisor: kvm
    physical-networks:
      - { network: external, vlan-type: tagged, vlan-id: 500, port: eth0 }
    virtual-networks:
      - network: service
        vlan-type: tagged
        vlan-range: 500-600
        ^^^^^^^^^^ error: 'service' is a single VLAN and takes no 'vlan-range'.
        | fix: Write 'vlan-id: 501' instead
        | -     vlan-range: 500-600
        | +     vlan-id: 501
      - network: external
        vlan-type: tagged
        vlan-range: 600-500
        ^^^^^^^^^^ error: 'external' is a single VLAN and takes no 'vlan-range'.
        | fix: Write 'vlan-id: 500' instead
        | -     vlan-range: 600-500
        | +     vlan-id: 500
    `,
  );
});

test('what is merged stays, untagged networks have a rule of their own, and no table forbids a range', () => {
  checkRule(
    vlanRangeUnexpected,
    `
    hypervisor: esx
    virtual-networks:
      - &base { network: esx-tenant, vlan-type: tagged, vlan-range: 500-600 }
      - { <<: *base, network: esx }
      # ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'esx' is a single VLAN and takes no 'vlan-range'.
      # | no fix
      - { network: management, vlan-type: untagged, vlan-range: 500-600 }
      - { network: mystery, vlan-type: tagged, vlan-range: 500-600 }
      - { network: external, vlan-type: tagged }
    `,
  );
});
