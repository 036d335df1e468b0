import { test } from 'vitest';
import { checkFix, checkRules } from '../../../../support/check-rule.js';

const rules = ['plan/ipmi-shares-port', 'plan/ipmi-unrouted'];

test('IPMI on the port of the others', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/24
          gateway-ip: 192.168.11.1
          port: eth0
          #     ^^^^ error plan/ipmi-shares-port: 'ipmi' shares port 'eth0' with 'external'; IPMI has a port and a link of its own (the IPMI / iLO row of the physical networks table).
          #     | fix: Change the port to 'ipmi'
          #     | related 7: 'external' is on port 'eth0' too.
        - network: external
          port: eth0
    `,
  );
  checkFix(
    { id: 'plan/ipmi-shares-port' },
    `
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/24
          gateway-ip: 192.168.11.1
          port: eth0
        - network: external
          port: eth0
    `,
    "Change the port to 'ipmi'",
    `
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/24
          gateway-ip: 192.168.11.1
          port: ipmi
        - network: external
          port: eth0
    `,
  );
});

test('another network on the port of IPMI', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - { network: ipmi, port: ipmi }
        - { network: external, port: ipmi }
        #                            ^^^^ error plan/ipmi-shares-port: 'external' shares port 'ipmi' with 'ipmi'; IPMI has a port and a link of its own (the IPMI / iLO row of the physical networks table).
        #                            | fix: Change the port to 'eth0'
        #                            | related 2: 'ipmi' is on port 'ipmi'.
        - { network: service, port: eth0 }
        - { network: storage, port: eth0 }
    `,
  );
  checkFix(
    { id: 'plan/ipmi-shares-port' },
    `
      physical-networks:
        - { network: ipmi, port: ipmi }
        - { network: external, port: ipmi }
        - { network: service, port: eth0 }
        - { network: storage, port: eth0 }
    `,
    "Change the port to 'eth0'",
    `
      physical-networks:
        - { network: ipmi, port: ipmi }
        - { network: external, port: eth0 }
        - { network: service, port: eth0 }
        - { network: storage, port: eth0 }
    `,
  );
});

test('IPMI cannot carry Management', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      physical-networks:
        - { network: ipmi, vlan-type: untagged, port: ipmi }
        - { network: undercloud-management, vlan-type: untagged, port: eth0 }
      virtual-networks:
        - { network: management, vlan-type: untagged, carried-by: ipmi }
        #                                                         ^^^^ error plan/ipmi-shares-port: 'ipmi' cannot carry 'management'; IPMI has a port and a link of its own.
        #                                                         | fix: Let 'undercloud-management' carry it
    `,
  );
  checkFix(
    { id: 'plan/ipmi-shares-port' },
    `
      hypervisor: kvm
      physical-networks:
        - { network: ipmi, vlan-type: untagged, port: ipmi }
        - { network: undercloud-management, vlan-type: untagged, port: eth0 }
      virtual-networks:
        - { network: management, vlan-type: untagged, carried-by: ipmi }
    `,
    "Let 'undercloud-management' carry it",
    `
      hypervisor: kvm
      physical-networks:
        - { network: ipmi, vlan-type: untagged, port: ipmi }
        - { network: undercloud-management, vlan-type: untagged, port: eth0 }
      virtual-networks:
        - { network: management, vlan-type: untagged, carried-by: undercloud-management }
    `,
  );
});

test('without a gateway there is no route', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: ipmi
        #          ^^^^ warning plan/ipmi-unrouted: 'ipmi' (the IPMI / iLO row of the physical networks table) has no 'gateway-ip', so the management network has no route to it.
        #          | fix: Add 'gateway-ip: 192.168.11.199'
          cidr: 192.168.11.0/24
          addresses: [192.168.11.200-192.168.11.254]
          port: ipmi
    `,
  );
  checkFix(
    { id: 'plan/ipmi-unrouted' },
    `
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/24
          addresses: [192.168.11.200-192.168.11.254]
          port: ipmi
    `,
    "Add 'gateway-ip: 192.168.11.199'",
    `
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/24
          gateway-ip: 192.168.11.199
          addresses: [192.168.11.200-192.168.11.254]
          port: ipmi
    `,
  );
});

test('a gateway that is half typed, and IPMI without a subnet, are unknown', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/24
          gateway-ip:
          port: ipmi
    `,
  );
});
