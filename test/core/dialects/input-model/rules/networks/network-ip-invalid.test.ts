/** A gateway, start or end of a network is not a valid IP address. */
import { test } from 'vitest';
import { networkIpInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-ip-invalid.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines } from './files.js';

test('a prefix is taken off', () => {
  const files = lines(
    'vlanid: 101',
    'cidr: 10.0.1.0/24',
    'gateway-ip: 10.0.1.1/24',
    'start-address: one/24',
    'end-address: 10.0.1.256',
  );
  checkModel(
    networkIpInvalid,
    {
      'data/networks.yml': `
      ...
          gateway-ip: 10.0.1.1/24
          #           ^^^^^^^^^^^ error: '10.0.1.1/24' is not a valid IP address; the prefix belongs to the 'cidr'.
          #           | preferred fix: Change to '10.0.1.1'
          #           | -     gateway-ip: 10.0.1.1/24
          #           | +     gateway-ip: 10.0.1.1
          start-address: one/24
          #              ^^^^^^ error: 'one/24' is not a valid IP address.
          #              | no fix
          end-address: 10.0.1.256
          #            ^^^^^^^^^^ error: '10.0.1.256' is not a valid IP address.
          #            | no fix
      ...
    `,
    },
    { files },
  );
});

test('an alias stands for other places too', () => {
  const files = lines('vlanid: 101', 'cidr: &net 10.0.1.1/24', 'gateway-ip: *net');
  checkModel(
    networkIpInvalid,
    {
      'data/networks.yml': `
      ...
          gateway-ip: *net
          #           ^^^^ error: '10.0.1.1/24' is not a valid IP address; the prefix belongs to the 'cidr'.
          #           | no fix
      ...
    `,
    },
    { files },
  );
});

test('addresses, and what cannot be read', () => {
  const files = lines(
    'vlanid: 101',
    'cidr: 10.0.1.0/24',
    'gateway-ip: 10.0.1.1',
    'start-address: !secret x',
    'end-address: "2001:db8::1"',
  );
  checkModel(networkIpInvalid, {}, { files });
});
