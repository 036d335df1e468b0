/** The gateway of a network is outside the hosts of its subnet. */
import { test } from 'vitest';
import { networkGatewayOutsideCidr } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-gateway-outside-cidr.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines } from './files.js';

test('the address of the subnet itself', () => {
  const files = lines('vlanid: 101', 'cidr: 10.0.1.0/24', 'gateway-ip: 10.0.1.0');
  checkModel(
    networkGatewayOutsideCidr,
    {
      'data/networks.yml': `
      ...
          gateway-ip: 10.0.1.0
          #           ^^^^^^^^ error: Gateway '10.0.1.0' is outside the hosts of '10.0.1.0/24' (10.0.1.1-10.0.1.254).
          #           | related 13: The subnet is 10.0.1.0/24.
          #           | fix: Change to '10.0.1.1'
          #           | -     gateway-ip: 10.0.1.0
          #           | +     gateway-ip: 10.0.1.1
          #           | fix: Change to '10.0.1.254'
          #           | -     gateway-ip: 10.0.1.0
          #           | +     gateway-ip: 10.0.1.254
      ...
    `,
    },
    { files },
  );
});

test('the last address of a subnet in IPv4', () => {
  const files = lines('vlanid: 101', 'cidr: 10.0.1.0/24', 'gateway-ip: 10.0.1.255');
  checkModel(
    networkGatewayOutsideCidr,
    {
      'data/networks.yml': `
      ...
          gateway-ip: 10.0.1.255
          #           ^^^^^^^^^^ error: Gateway '10.0.1.255' is outside the hosts of '10.0.1.0/24' (10.0.1.1-10.0.1.254).
          #           | related 13: The subnet is 10.0.1.0/24.
          #           | fix: Change to '10.0.1.1'
          #           | -     gateway-ip: 10.0.1.255
          #           | +     gateway-ip: 10.0.1.1
          #           | fix: Change to '10.0.1.254'
          #           | -     gateway-ip: 10.0.1.255
          #           | +     gateway-ip: 10.0.1.254
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['the first host', lines('vlanid: 101', 'cidr: 10.0.1.0/24', 'gateway-ip: 10.0.1.1')],
  ['the last host', lines('vlanid: 101', 'cidr: 10.0.1.0/24', 'gateway-ip: 10.0.1.254')],
  ['the last address in IPv6', lines('vlanid: 101', 'cidr: 2001:db8::/120', 'gateway-ip: 2001:db8::ff')],
  ['a subnet that is too small, or none', lines('vlanid: 101', 'cidr: 10.0.1.0/31', 'gateway-ip: 10.0.9.1')],
  ['a gateway that is no address', lines('vlanid: 101', 'cidr: 10.0.1.0/24', 'gateway-ip: nothing')],
  ['what cannot be read', lines('vlanid: 101', 'cidr: !secret net', 'gateway-ip: 10.0.9.1')],
])('%s', (_, files) => {
  checkModel(networkGatewayOutsideCidr, {}, { files });
});
