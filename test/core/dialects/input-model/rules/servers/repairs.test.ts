/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
baremetal-cidr-invalid
  Change to '192.168.10.0/24'
    -  cidr: 192.168.10.0/33
    +  cidr: 192.168.10.0/24
baremetal-subnet-invalid
  Change to '255.255.255.0'
    -  netmask: 255.255.255.1
    +  netmask: 255.255.255.0
server-device-not-mapped
  Rename port 'hed1' of 'TWO-PORTS' to 'hed7'
    -      - logical-name: hed1
    +      - logical-name: hed7
  Rename port 'hed2' of 'TWO-PORTS' to 'hed7'
    -      - logical-name: hed2
    +      - logical-name: hed7
server-duplicate-ilo
  Change to '192.168.9.4'
    -    ilo-ip: 192.168.9.3
    +    ilo-ip: 192.168.9.4
server-iface-pci-pt
  Remove 'pci-pt' from 'ETH1'
    -          pci-pt: true
server-iface-sriov
  Remove 'sriov-only' from 'ETH1'
    -          sriov-only: true
server-ip-no-network
  Change to '192.168.10.3' in 'MANAGEMENT-NET'
    -    ip-addr: 192.168.77.3
    +    ip-addr: 192.168.10.3
server-multiport-pci-pt
  Remove 'pci-pt' from 'hed2'
    -          pci-pt: true
server-network-not-on-interface
  Add 'EXTERNAL-API' to interface 'ETH1' of 'COMPUTE-INTERFACES'
    +          - EXTERNAL-API
server-out-of-scope
  Add 'RACK1' to the failure zones of 'control-plane-1'
    +      - RACK1
  Move the server to 'RACK2'
    -    server-group: RACK1
    +    server-group: RACK2
server-pci-no-device-type
  Add 'nic-device-type: 8086:10fb'
    +        nic-device-type: 8086:10fb
  Add 'nic-device-type: 8086:10f8'
    +        nic-device-type: 8086:10f8
server-vf-no-device-type
  Add 'nic-device-type: 8086:10fb'
    +        nic-device-type: 8086:10fb
  Add 'nic-device-type: 8086:10f8'
    +        nic-device-type: 8086:10f8
server-vf-too-high
  Change 'vf-count' to 63
    -          vf-count: 64
    +          vf-count: 63
server-vf-unequal
  Change 'vf-count' of 'hed2' to 4
    -          vf-count: 8
    +          vf-count: 4
  Change 'vf-count' of 'hed1' to 8
    -          vf-count: 4
    +          vf-count: 8
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
