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
          #     ^^^^ error: 'ipmi' shares port 'eth0' with 'external'; IPMI needs a separate port.
          #     | fix: Change the port to 'ipmi'
          #     | -     port: eth0
          #     | +     port: ipmi
          #     | related 7: 'external' is also on port 'eth0'.
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
        #                            ^^^^ error: 'external' shares port 'ipmi' with 'ipmi'; IPMI needs a separate port.
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
        #                                                         ^^^^ error: 'ipmi' cannot carry 'management'; IPMI needs a separate port.
        #                                                         | fix: Change 'carried-by' to 'undercloud-management'
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

test('a port that is called ipmi has no better name', () => {
  checkRule(
    ipmiSharesPort,
    `
    physical-networks:
      - { network: ipmi, port: ipmi }
      #                        ^^^^ error: 'ipmi' shares port 'ipmi' with 'external'; IPMI needs a separate port.
      #                        | related 3: 'external' is also on port 'ipmi'.
      #                        | no fix
      - { network: external, port: ipmi }
    `,
  );
});

test('where the others have no port but its own, none is offered', () => {
  checkRule(
    ipmiSharesPort,
    `
    physical-networks:
      - { network: ipmi, port: eth0 }
      - { network: external, port: eth0 }
      #                            ^^^^ error: 'external' shares port 'eth0' with 'ipmi'; IPMI needs a separate port.
      #                            | related 2: 'ipmi' is on port 'eth0'.
      #                            | no fix
      - { network: service, port: eth0 }
      #                           ^^^^ error: 'service' shares port 'eth0' with 'ipmi'; IPMI needs a separate port.
      #                           | related 2: 'ipmi' is on port 'eth0'.
      #                           | no fix
      - { network: storage, port: eth1 }
    `,
  );
});

test('a port of its own, none, or IPMI twice', () => {
  checkRule(
    ipmiSharesPort,
    `
    physical-networks:
      - { network: ipmi, port: eth1 }
      - { network: external, port: eth0 }
      - { network: service }
    `,
  );
  checkRule(
    ipmiSharesPort,
    `
    physical-networks:
      - { network: ipmi }
      - { network: external, port: eth0 }
    `,
  );
  checkRule(
    ipmiSharesPort,
    `
    physical-networks:
      - { network: ipmi, port: eth0 }
      - { network: ipmi, port: eth0 }
      - { network: external, port: eth0 }
    `,
  );
  checkRule(
    ipmiSharesPort,
    `
    physical-networks:
      - { network: external, port: eth0 }
      - { network: service, port: eth0 }
    `,
  );
});

test('what it carries: a tagged network is told elsewhere, and of an unknown one nobody knows the carrier', () => {
  checkRule(
    ipmiSharesPort,
    `
    hypervisor: kvm
    physical-networks:
      - { network: ipmi, vlan-type: untagged }
    virtual-networks:
      - { network: external, vlan-type: tagged, carried-by: ipmi }
      - { network: mystery, vlan-type: untagged, carried-by: ipmi }
      #                                                      ^^^^ error: 'ipmi' cannot carry 'mystery'; IPMI needs a separate port.
      #                                                      | no fix
      - { network: management, vlan-type: untagged, carried-by: ipmi }
      #                                                         ^^^^ error: 'ipmi' cannot carry 'management'; IPMI needs a separate port.
      #                                                         | no fix
    `,
  );
});
