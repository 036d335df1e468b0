import { test } from 'vitest';
import { checkFix, checkRules } from '../../../../support/check-rule.js';

const rules = ['plan/network-missing', 'plan/service-missing-kvm'];

test('KVM needs IPMI, Management and External', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      physical-networks:
      ^^^^^^^^^^^^^^^^^ error plan/network-missing: The physical network 'ipmi' is missing, and KVM needs it: the IPMI / iLO row of the physical networks table.
      | fix: Add the network 'ipmi'
        - network: external
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          port: eth1
      virtual-networks:
      ^^^^^^^^^^^^^^^^ error plan/network-missing: The virtual network 'management' is missing, and KVM needs it: the Management row of the virtual networks table for KVM.
      | fix: Add the network 'management'
      ^^^^^^^^^^^^^^^^ error plan/network-missing: The virtual network 'external' is missing, and KVM needs it: the External row of the virtual networks table for KVM.
      | fix: Add the network 'external'
        - network: service
          vlan-type: tagged
          vlan-id: 332
    `,
  );
  checkFix(
    { id: 'plan/network-missing' },
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          port: eth1
      virtual-networks:
        - network: service
          vlan-type: tagged
          vlan-id: 332
    `,
    "Add the network 'ipmi'",
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          port: eth1
        - network: ipmi
          vlan-type: untagged
          cidr: 192.168.132.0/24
          gateway-ip: 192.168.132.1
          port: ipmi
      virtual-networks:
        - network: service
          vlan-type: tagged
          vlan-id: 332
    `,
  );
  checkFix(
    { id: 'plan/network-missing' },
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          port: eth1
      virtual-networks:
        - network: service
          vlan-type: tagged
          vlan-id: 332
    `,
    "Add the network 'management'",
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          port: eth1
      virtual-networks:
        - network: service
          vlan-type: tagged
          vlan-id: 332
        - network: management
          vlan-type: untagged
          cidr: 192.168.132.0/24
    `,
  );
  checkFix(
    { id: 'plan/network-missing' },
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          port: eth1
      virtual-networks:
        - network: service
          vlan-type: tagged
          vlan-id: 332
    `,
    "Add the network 'external'",
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          port: eth1
      virtual-networks:
        - network: service
          vlan-type: tagged
          vlan-id: 332
        - network: external
          vlan-type: tagged
          carried-by: external
    `,
  );
});

test('a new network takes its wire from the physical network it is a role of', () => {
  checkRules(
    rules,
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
      ^^^^^^^^^^^^^^^^ error plan/network-missing: The virtual network 'external' is missing, and ESX needs it: the External row of the virtual networks table for ESX.
      | fix: Add the network 'external'
      ^^^^^^^^^^^^^^^^ error plan/network-missing: The virtual network 'esx' is missing, and ESX needs it: the ESX row of the virtual networks table for ESX.
      | fix: Add the network 'esx'
        - network: management
        - network: esx-tenant
          vlan-type: tagged
          vlan-range: 500-999
    `,
  );
  checkFix(
    { id: 'plan/network-missing' },
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
        - network: management
        - network: esx-tenant
          vlan-type: tagged
          vlan-range: 500-999
    `,
    "Add the network 'external'",
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
        - network: management
        - network: esx-tenant
          vlan-type: tagged
          vlan-range: 500-999
        - network: external
          vlan-type: tagged
          carried-by: external
    `,
  );
  checkFix(
    { id: 'plan/network-missing' },
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
        - network: management
        - network: esx-tenant
          vlan-type: tagged
          vlan-range: 500-999
    `,
    "Add the network 'esx'",
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
        - network: management
        - network: esx-tenant
          vlan-type: tagged
          vlan-range: 500-999
        - network: esx
          vlan-type: tagged
          vlan-id: 332
          cidr: 192.168.132.0/24
          carried-by: external
    `,
  );
});

test('Service is missing on KVM, and has an id of its own', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      physical-networks:
        - { network: ipmi }
      virtual-networks:
      ^^^^^^^^^^^^^^^^ error plan/service-missing-kvm: The virtual network 'service' is missing, and KVM needs it: the Service row of the virtual networks table for KVM.
      | fix: Add the network 'service'
        - { network: management }
        - { network: external }
    `,
  );
  checkFix(
    { id: 'plan/service-missing-kvm' },
    `
      hypervisor: kvm
      physical-networks:
        - { network: ipmi }
      virtual-networks:
        - { network: management }
        - { network: external }
    `,
    "Add the network 'service'",
    `
      hypervisor: kvm
      physical-networks:
        - { network: ipmi }
      virtual-networks:
        - { network: management }
        - { network: external }
        - network: service
          vlan-type: tagged
          vlan-id: 100
          cidr: 192.168.130.0/24
    `,
  );
});

test('nothing is missing', () => {
  checkRules(
    rules,
    `
      hypervisor: esx
      physical-networks: [{ network: ipmi }]
      virtual-networks: [{ network: management }, { network: external }, { network: esx }, { network: esx-tenant }]
    `,
  );
});

test('without a hypervisor nothing is known to be needed', () => {
  checkRules(
    rules,
    `
      hypervisor: xen
      physical-networks: []
      virtual-networks: []
    `,
  );
});

test('a list that is absent, or empty after its key, is unknown', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      physical-networks:
    `,
  );
});

test('a misspelt name may be the missing network', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      physical-networks:
        - network: ipmii
      virtual-networks:
        - network: managment
        - network: servce
        - network: externel
    `,
  );
});

test('a broken file says nothing of what is missing', () => {
  checkRules(
    rules,
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
    rules,
    `
      #- /lab.helion.json
      {
        "hypervisor": "kvm",
        "physical-networks": [],
        ^^^^^^^^^^^^^^^^^^^ error plan/network-missing: The physical network 'ipmi' is missing, and KVM needs it: the IPMI / iLO row of the physical networks table.
        | fix: Add the network 'ipmi'
        "virtual-networks": [
          { "network": "management" },
          { "network": "service" },
          { "network": "external" }
        ]
      }
    `,
  );
  checkFix(
    { id: 'plan/network-missing' },
    `
      #- /lab.helion.json
      {
        "hypervisor": "kvm",
        "physical-networks": [],
        "virtual-networks": [
          { "network": "management" },
          { "network": "service" },
          { "network": "external" }
        ]
      }
    `,
    "Add the network 'ipmi'",
    `
      #- /lab.helion.json
      {
        "hypervisor": "kvm",
        "physical-networks": [
          {
            "network": "ipmi",
            "vlan-type": "untagged",
            "cidr": "192.168.130.0/24",
            "gateway-ip": "192.168.130.1",
            "port": "ipmi"
          }
        ],
        "virtual-networks": [
          { "network": "management" },
          { "network": "service" },
          { "network": "external" }
        ]
      }
    `,
  );
});
