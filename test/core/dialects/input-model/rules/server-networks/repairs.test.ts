/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
dpdk-device-unused
  Remove 'hed2' from the DPDK devices
    -    dpdk-devices:
    -      - components:
    -          - openvswitch
    -        devices:
    -          - name: hed2
    +    dpdk-devices: []
dpdk-lifecycle-iface
  Remove 'hed1' from the DPDK devices
    -    dpdk-devices:
    -      - components:
    -          - openvswitch
    -        devices:
    -          - name: hed1
    +    dpdk-devices: []
dpdk-multi-component
  Remove 'neutron-openvswitch-agent'
    -          - neutron-openvswitch-agent
  Remove 'openvswitch'
    -          - openvswitch
dpdk-no-component
  Add 'openvswitch' to 'compute'
    +          - openvswitch
  Remove these DPDK devices
    -    dpdk-devices:
    -      - components:
    -          - openvswitch
    -        devices:
    -          - name: hed2
    +    dpdk-devices: []
srv-cidr-dup-device
  Move 'BACKUP-NET' with its addresses to '10.0.21.0/24', VLAN id 121
    -    vlanid: 120
    -    cidr: 10.0.20.0/24
    +    vlanid: 121
    +    cidr: 10.0.21.0/24
    -      - 10.0.20.20-10.0.20.29
    +      - 10.0.21.20-10.0.21.29
srv-cidr-multi-device
  Move 'BACKUP-NET' with its addresses to '10.0.21.0/24'
    -    cidr: 10.0.20.0/24
    +    cidr: 10.0.21.0/24
    -      - 10.0.20.20-10.0.20.29
    +      - 10.0.21.20-10.0.21.29
srv-hostnames-on-interfaces
  Remove 'hostname' from 'STORAGE'
    -    hostname: true
srv-multi-cidr-device
  Change the VLAN id of 'BACKUP-NET' to 121
    -    vlanid: 120
    +    vlanid: 121
srv-multi-default-route
  Remove the default route from 'STORAGE'
    -    routes:
    -      - default
    +    routes: []
srv-multi-hostname
  Remove 'hostname' from 'STORAGE'
    -    hostname: true
srv-no-hostname-network
  Add 'hostname: true' to 'MANAGEMENT'
    +    hostname: true
srv-vlan-dup
  Change the VLAN id of 'STORAGE-NET' to 121
    -    vlanid: 120
    +    vlanid: 121
tag-expected
  Add the tag 'probe.guest' to 'MANAGEMENT'
    +    tags: [probe.guest]
  Add the tag 'probe.guest' to 'EXTERNAL-API'
    +    tags: [probe.guest]
  Add the tag 'probe.guest' to 'GUEST'
    +      - probe.guest
tag-required
  Add the tag 'probe.guest' to 'MANAGEMENT'
    +    tags: [probe.guest]
  Add the tag 'probe.guest' to 'EXTERNAL-API'
    +    tags: [probe.guest]
  Add the tag 'probe.guest' to 'GUEST'
    +      - probe.guest
tls-address-missing
  Add 'cidr: 192.168.11.0/24'
    +    cidr: 192.168.11.0/24
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
