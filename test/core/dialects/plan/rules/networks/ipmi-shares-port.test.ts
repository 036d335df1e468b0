import { test } from 'vitest';
import { ipmiSharesPort } from '../../../../../../server/src/core/dialects/plan/rules/networks/ipmi-shares-port.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('IPMI on the port of the others', () => {
  checkRule(
    ipmiSharesPort,
    `
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/24
          gateway-ip: 192.168.11.1
          port: eth0
          #     ^^^^ error: 'ipmi' shares port 'eth0' with 'external'; IPMI has a port and a link of its own (the IPMI / iLO row of the physical networks table).
          #     | fix: Change the port to 'ipmi'
          #     | -     port: eth0
          #     | +     port: ipmi
          #     | related 7: 'external' is on port 'eth0' too.
        - network: external
          port: eth0
    `,
  );
});

test('another network on the port of IPMI', () => {
  checkRule(
    ipmiSharesPort,
    `
      physical-networks:
        - { network: ipmi, port: ipmi }
        - { network: external, port: ipmi }
        #                            ^^^^ error: 'external' shares port 'ipmi' with 'ipmi'; IPMI has a port and a link of its own (the IPMI / iLO row of the physical networks table).
        #                            | fix: Change the port to 'eth0'
        #                            | -   - { network: external, port: ipmi }
        #                            | +   - { network: external, port: eth0 }
        #                            | related 2: 'ipmi' is on port 'ipmi'.
        - { network: service, port: eth0 }
        - { network: storage, port: eth0 }
    `,
  );
});

test('IPMI cannot carry Management', () => {
  checkRule(
    ipmiSharesPort,
    `
      hypervisor: kvm
      physical-networks:
        - { network: ipmi, vlan-type: untagged, port: ipmi }
        - { network: undercloud-management, vlan-type: untagged, port: eth0 }
      virtual-networks:
        - { network: management, vlan-type: untagged, carried-by: ipmi }
        #                                                         ^^^^ error: 'ipmi' cannot carry 'management'; IPMI has a port and a link of its own.
        #                                                         | fix: Let 'undercloud-management' carry it
        #                                                         | -   - { network: management, vlan-type: untagged, carried-by: ipmi }
        #                                                         | +   - { network: management, vlan-type: untagged, carried-by: undercloud-management }
    `,
  );
});

test('a gateway that is half typed, and IPMI without a subnet, are unknown', () => {
  checkRule(
    ipmiSharesPort,
    `
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/24
          gateway-ip:
          port: ipmi
    `,
  );
});
