import { test } from 'vitest';
import { networkWithoutWire } from '../../../../../../server/src/core/dialects/plan/rules/networks/network-without-wire.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('External with neither a carrier nor a physical network of its name', () => {
  checkRule(
    networkWithoutWire,
    `
      hypervisor: kvm
      physical-networks:
        - { network: ipmi, vlan-type: untagged, port: bmc }
        - { network: service, vlan-type: tagged, vlan-id: 62, port: p2p1 }
      virtual-networks:
        - { network: external, vlan-type: tagged, vlan-id: 61, cidr: 10.61.0.0/24 }
        #            ^^^^^^^^ error: 'external' runs on no physical network: 'external' is missing.
        #            | fix: Add the physical network 'external'
        #            | fix: Add 'carried-by: service'
        #            | -   - { network: external, vlan-type: tagged, vlan-id: 61, cidr: 10.61.0.0/24 }
        #            | +   - { network: external, vlan-type: tagged, vlan-id: 61, cidr: 10.61.0.0/24, carried-by: service }
    `,
  );
});

test('Management without any untagged network, and ESX without a tagged one', () => {
  checkRule(
    networkWithoutWire,
    `
      hypervisor: esx
      physical-networks:
        - { network: ipmi, vlan-type: untagged, port: bmc }
      virtual-networks:
        - { network: management, vlan-type: untagged }
        #            ^^^^^^^^^^ error: 'management' runs on no physical network: 'undercloud-management' is missing.
        - { network: esx, vlan-type: tagged, vlan-id: 63 }
        #            ^^^ error: 'esx' runs on no physical network: 'external' is missing.
    `,
  );
});

test('a carrier, a port, a physical network of the name or one that may carry it is a wire', () => {
  checkRule(
    networkWithoutWire,
    `
      hypervisor: esx
      physical-networks:
        - { network: storage, vlan-type: untagged, port: p2p1 }
        - { network: external, vlan-type: tagged, vlan-id: 61, port: p2p1 }
      virtual-networks:
        - { network: management, vlan-type: untagged }
        - { network: external, vlan-type: tagged }
        - { network: esx, vlan-type: tagged, vlan-id: 63 }
        - { network: esx-tenant, vlan-type: tagged, vlan-range: 70-80, port: p2p2 }
    `,
  );
  checkRule(
    networkWithoutWire,
    `
      hypervisor: kvm
      physical-networks:
        - { network: ipmi, vlan-type: untagged, port: bmc }
      virtual-networks:
        - { network: external, vlan-type: tagged, port: p2p1 }
        - { network: service, vlan-type: tagged, carried-by: servce }
        - { network: fibre-channel }
    `,
  );
});

test('a physical network whose name cannot be read may be the wire', () => {
  checkRule(
    networkWithoutWire,
    `
      hypervisor: kvm
      physical-networks:
        - { network: "{{ wire }}", vlan-type: tagged, vlan-id: 61 }
      virtual-networks:
        - { network: external, vlan-type: tagged }
    `,
  );
});
