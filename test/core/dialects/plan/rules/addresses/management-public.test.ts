import { test } from 'vitest';
import { managementPublic } from '../../../../../../server/src/core/dialects/plan/rules/addresses/management-public.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('the inside of the cloud is private', () => {
  checkRule(
    managementPublic,
    `
      hypervisor: kvm
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 9.1.2.0/24 }
        #                                                              ^^^^^^^^^^ warning: 'undercloud-management' has the public subnet 9.1.2.0/24. Use a private one (10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16).
        - { network: overcloud-management, vlan-type: untagged, cidr: 172.16.0.0/12 }
        - { network: service, vlan-type: tagged, cidr: 172.32.0.0/24 }
        #                                              ^^^^^^^^^^^^^ warning: 'service' has the public subnet 172.32.0.0/24. Use a private one (10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16).
        - { network: external, vlan-type: tagged, cidr: 9.1.3.0/24 }
        - { network: ipmi, vlan-type: untagged, cidr: 9.1.4.0/24 }
      virtual-networks:
        - { network: management, vlan-type: untagged, cidr: 10.0.0.0/7 }
        #                                                   ^^^^^^^^^^ warning: 'management' has the public subnet 10.0.0.0/7. Use a private one (10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16).
    `,
  );
});

test('addresses for documents, and unreadable ones, are reported elsewhere', () => {
  checkRule(
    managementPublic,
    `
      physical-networks:
        - { network: service, vlan-type: tagged, cidr: 192.0.2.0/24 }
        - { network: storage, vlan-type: untagged, cidr: 9.1.2.333/24 }
    `,
  );
});

test('a subnet that ends in a private block, and a network that no table has', () => {
  checkRule(
    managementPublic,
    `
    physical-networks:
      - { network: service, cidr: 172.0.0.0/11 }
      #                           ^^^^^^^^^^^^ warning: 'service' has the public subnet 172.0.0.0/11. Use a private one (10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16).
      #                           | no fix
      - { network: mystery, cidr: 9.1.2.0/24 }
      - { network: undercloud-management, cidr: "{{ subnet }}" }
    `,
  );
});

test('the shared space of providers is not public, and what lies half in it is', () => {
  checkRule(
    managementPublic,
    `
      physical-networks:
        - { network: undercloud-management, cidr: 100.127.255.0/24 }
        - { network: service, cidr: 100.0.0.0/8 }
        #                           ^^^^^^^^^^^ warning: 'service' has the public subnet 100.0.0.0/8. Use a private one (10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16).
    `,
  );
});
