import { test } from 'vitest';
import { ipmiNotSeparate } from '../../../../../../server/src/core/dialects/plan/rules/addresses/ipmi-not-separate.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('untagged networks on one port share their subnet', () => {
  checkRule(
    ipmiNotSeparate,
    `
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
        - { network: storage, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
    `,
  );
});

test('IPMI beside Management', () => {
  checkRule(
    ipmiNotSeparate,
    `
      physical-networks:
        - { network: ipmi, vlan-type: untagged, cidr: 192.168.130.0/25, port: ipmi }
        #                                             ^^^^^^^^^^^^^^^^ error: The subnet of 'ipmi' overlaps 192.168.130.0/24 of 'undercloud-management'. IPMI is a separate network, routed from the management network.
        #                                             | fix: Move the subnet to 192.168.131.0/25, the next free one
        #                                             | -   - { network: ipmi, vlan-type: untagged, cidr: 192.168.130.0/25, port: ipmi }
        #                                             | +   - { network: ipmi, vlan-type: untagged, cidr: 192.168.131.0/25, port: ipmi }
        #                                             | related 3: 'undercloud-management' has 192.168.130.0/24.
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
    `,
  );
});

test('a subnet that cannot be read, a port that is not given, an entry twice: unknown', () => {
  checkRule(
    ipmiNotSeparate,
    `
      physical-networks:
        - { network: external, vlan-type: tagged, cidr: 192.168.131.0/33, port: eth0 }
        - { network: service, vlan-type: tagged, cidr: 192.168.131.0/24, port: eth0 }
        - { network: service, vlan-type: tagged, cidr: 192.168.131.0/24, port: eth0 }
        - { network: storage, vlan-type: untagged, cidr: 192.168.140.0/24 }
        - { network: sdn, vlan-type: untagged, cidr: 192.168.140.0/24, port: eth0 }
    `,
  );
});

test('IPMI beside Service, and Management beside Service, are common overlaps', () => {
  checkRule(
    ipmiNotSeparate,
    `
    physical-networks:
      - { network: ipmi, vlan-type: untagged, cidr: 10.0.0.0/24, port: ipmi }
      - { network: service, vlan-type: tagged, cidr: 10.0.0.0/24, port: eth0 }
    `,
  );
  checkRule(
    ipmiNotSeparate,
    `
    physical-networks:
      - { network: service, vlan-type: tagged, cidr: 10.0.0.0/24, port: eth0 }
      - { network: overcloud-management, vlan-type: untagged, cidr: 10.0.0.0/25, port: eth1 }
    `,
  );
});

test('subnets that touch are apart', () => {
  checkRule(
    ipmiNotSeparate,
    `
    physical-networks:
      - { network: ipmi, vlan-type: untagged, cidr: 10.0.0.0/25, port: ipmi }
      - { network: undercloud-management, vlan-type: untagged, cidr: 10.0.0.128/25, port: eth0 }
    `,
  );
});
