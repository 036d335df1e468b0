import { test } from 'vitest';
import { networkMissing } from '../../../../../../server/src/core/dialects/plan/rules/networks/network-missing.js';
import { checkRules } from '../../../../../support/check-rule.js';

const ids = networkMissing.map(({ id }) => id);

test('KVM needs IPMI, Management and External', () => {
  checkRules(
    ids,
    `
      hypervisor: kvm
      physical-networks:
      ^^^^^^^^^^^^^^^^^ error plan/network-missing: Missing physical network 'ipmi' (required on KVM).
      | fix: Add the network 'ipmi'
      |       port: eth1
      | +   - network: ipmi
      | +     vlan-type: untagged
      | +     cidr: 192.168.132.0/24
      | +     gateway-ip: 192.168.132.1
      | +     port: ipmi
        - network: external
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          port: eth1
      virtual-networks:
      ^^^^^^^^^^^^^^^^ error plan/network-missing: Missing virtual network 'management' (required on KVM).
      | fix: Add the network 'management'
      |       vlan-id: 332
      | +   - network: management
      | +     vlan-type: untagged
      | +     cidr: 192.168.132.0/24
      ^^^^^^^^^^^^^^^^ error plan/network-missing: Missing virtual network 'external' (required on KVM).
      | fix: Add the network 'external'
      |       vlan-id: 332
      | +   - network: external
      | +     vlan-type: tagged
      | +     carried-by: external
        - network: service
          vlan-type: tagged
          vlan-id: 332
      deployment: {}
      backup: {}
    `,
  );
});

test('a new network takes its wire from the physical network it is a role of', () => {
  checkRules(
    ids,
    `
      hypervisor: esx
      physical-networks:
        - network: ipmi
          vlan-type: untagged
          cidr: 192.168.11.0/24
          port: ipmi
        - network: external  # trunk
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          port: eth0
      virtual-networks:
      ^^^^^^^^^^^^^^^^ error plan/network-missing: Missing virtual network 'external' (required on ESX).
      | fix: Add the network 'external'
      |       vlan-range: 500-999
      | +   - network: external
      | +     vlan-type: tagged
      | +     carried-by: external
      ^^^^^^^^^^^^^^^^ error plan/network-missing: Missing virtual network 'esx' (required on ESX).
      | fix: Add the network 'esx'
      |       vlan-range: 500-999
      | +   - network: esx
      | +     vlan-type: tagged
      | +     vlan-id: 332
      | +     cidr: 192.168.132.0/24
      | +     carried-by: external
        - network: management
        - network: esx-tenant
          vlan-type: tagged
          vlan-range: 500-999
      deployment: {}
      backup: {}
    `,
  );
});

test('Service is missing on KVM, and has an id of its own', () => {
  checkRules(
    ids,
    `
      hypervisor: kvm
      physical-networks:
        - { network: ipmi }
      virtual-networks:
      ^^^^^^^^^^^^^^^^ error plan/service-missing-kvm: Missing virtual network 'service' (required on KVM).
      | fix: Add the network 'service'
      |     - { network: external }
      | +   - network: service
      | +     vlan-type: tagged
      | +     vlan-id: 100
      | +     cidr: 192.168.130.0/24
        - { network: management }
        - { network: external }
      deployment: {}
      backup: {}
    `,
  );
});

test('nothing is missing', () => {
  checkRules(
    ids,
    `
      hypervisor: esx
      physical-networks: [{ network: ipmi }]
      virtual-networks: [{ network: management }, { network: external }, { network: esx }, { network: esx-tenant }]
      deployment: {}
      backup: {}
    `,
  );
});

test('without a hypervisor nothing is known to be needed', () => {
  checkRules(
    ids,
    `
      hypervisor: xen
      physical-networks: []
      virtual-networks: []
      deployment: {}
      backup: {}
    `,
  );
});

test('a list that is absent, or empty after its key, is unknown', () => {
  checkRules(
    ids,
    `
      hypervisor: kvm
      physical-networks:
      deployment: {}
      backup: {}
    `,
  );
});

test('a misspelt name may be the missing network', () => {
  checkRules(
    ids,
    `
      hypervisor: kvm
      physical-networks:
        - network: ipmii
      virtual-networks:
        - network: managment
        - network: servce
        - network: externel
      deployment: {}
      backup: {}
    `,
  );
});

test('in a plan without its last sections, networks may still come', () => {
  const plan = `
      hypervisor: kvm
      physical-networks:
        - { network: ipmi }
    `;
  checkRules(ids, plan);
  checkRules(ids, `${plan}  deployment: {}\n`);
});

test('a broken file says nothing of what is missing', () => {
  checkRules(
    ids,
    `
      hypervisor: kvm
      physical-networks:
        - network: external
      virtual-networks: [
    `,
  );
});

test('JSON', () => {
  checkRules(
    ids,
    `
      #- /lab.helion.json
      {
        "hypervisor": "kvm",
        "physical-networks": [],
        ^^^^^^^^^^^^^^^^^^^ error plan/network-missing: Missing physical network 'ipmi' (required on KVM).
        | fix: Add the network 'ipmi'
        | -   "physical-networks": [],
        | +   "physical-networks": [
        | +     {
        | +       "network": "ipmi",
        | +       "vlan-type": "untagged",
        | +       "cidr": "192.168.130.0/24",
        | +       "gateway-ip": "192.168.130.1",
        | +       "port": "ipmi"
        | +     }
        | +   ],
        "virtual-networks": [
          { "network": "management" },
          { "network": "service" },
          { "network": "external" }
        ],
        "deployment": {},
        "backup": {}
      }
    `,
  );
});

test('Service in another place, and on ESX, is no Service on KVM', () => {
  checkRules(
    ids,
    `
    hypervisor: esx
    physical-networks: [{ network: ipmi }, { network: undercloud-management }, { network: external }]
    virtual-networks: [{ network: management }, { network: external }, { network: esx }]
    ^^^^^^^^^^^^^^^^ error plan/network-missing: Missing virtual network 'esx-tenant' (required on ESX).
    | fix: Add the network 'esx-tenant'
    | - virtual-networks: [{ network: management }, { network: external }, { network: esx }]
    | + virtual-networks: [{ network: management }, { network: external }, { network: esx }, { network: esx-tenant, vlan-type: tagged, vlan-range: 500-999, carried-by: external }]
    deployment: {}
    backup: {}
    `,
  );
  checkRules(
    ids,
    `
    virtual-networks: []
    `,
  );
});
