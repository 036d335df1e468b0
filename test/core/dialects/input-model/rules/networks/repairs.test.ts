/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
network-addresses-no-cidr
  Add 'cidr: 10.0.1.0/24'
    +    cidr: 10.0.1.0/24
network-cidr-invalid
  Change to '10.0.1.0/24'
    -    cidr: 10.0.1.0/33
    +    cidr: 10.0.1.0/24
network-gateway-outside-cidr
  Change to '10.0.1.1'
    -    gateway-ip: 10.0.2.1
    +    gateway-ip: 10.0.1.1
  Change to '10.0.1.254'
    -    gateway-ip: 10.0.2.1
    +    gateway-ip: 10.0.1.254
network-ip-invalid
  Change to '10.0.1.1'
    -    gateway-ip: 10.0.1.256
    +    gateway-ip: 10.0.1.1
  Change to '10.0.1.254'
    -    gateway-ip: 10.0.1.256
    +    gateway-ip: 10.0.1.254
network-address-outside-cidr
  Change to '10.0.1.10'
    -      - 10.0.2.10
    +      - 10.0.1.10
network-overlap
  Move 'SECOND-NET' with its addresses to '10.1.0.0/16'
    -    cidr: 10.0.0.0/16
    -    gateway-ip: 10.0.0.1
    +    cidr: 10.1.0.0/16
    +    gateway-ip: 10.1.0.1
network-range-invalid
  Change to '10.0.1.10-10.0.1.254'
    -      - 10.0.1.10-10.0.1.999
    +      - 10.0.1.10-10.0.1.254
network-range-overlap-internal
  Merge the two into '10.0.1.10-10.0.1.120'
    -      - 10.0.1.10-10.0.1.99
    -      - 10.0.1.90-10.0.1.120
    +      - 10.0.1.10-10.0.1.120
network-vip-invalid
  Change to '10.0.1.254'
    -        address: 10.0.1.500
    +        address: 10.0.1.254
network-vip-no-address
  Set 'address' to '10.0.1.254'
    +        address: 10.0.1.254
network-vip-outside-cidr
  Change to '10.0.1.5'
    -        address: 10.0.2.5
    +        address: 10.0.1.5
network-vips-no-cidr
  Add 'cidr: 10.0.1.0/24'
    +    cidr: 10.0.1.0/24
network-vlanid-missing
  Add 'vlanid: 100'
    +    vlanid: 100
  Set 'tagged-vlan' to false
    +    tagged-vlan: false
network-vxlan-no-cidr
  Add 'cidr: 192.168.11.0/24'
    +    cidr: 192.168.11.0/24
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
