/** The installation network is not a valid subnet. */
import { test } from 'vitest';
import { baremetalSubnetInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/servers/baremetal-subnet-invalid.js';
import { checkModel } from '../../../../../support/examples.js';
import { server } from './files.js';

test('a subnet with a prefix, and a mask with a gap', () => {
  const files = server(
    ['subnet: 192.168.10.0', 'subnet: 192.168.10.0/24'],
    ['netmask: 255.255.255.0', 'netmask: 255.0.255.0'],
  );
  checkModel(
    baremetalSubnetInvalid,
    {
      'data/servers.yml': `
      ...
        subnet: 192.168.10.0/24
        #       ^^^^^^^^^^^^^^^ error: '192.168.10.0/24' is not a valid subnet address.
        netmask: 255.0.255.0
        #        ^^^^^^^^^^^ error: '255.0.255.0' is not a valid subnet mask.
      ...
    `,
    },
    { files },
  );
});

test('a number of bits that is too large', () => {
  const files = server(['netmask: 255.255.255.0', 'netmask: "33"']);
  checkModel(
    baremetalSubnetInvalid,
    {
      'data/servers.yml': `
      ...
        netmask: "33"
        #        ^^^^ error: '33' is not a valid subnet mask.
      ...
    `,
    },
    { files },
  );
});

test('a mask of IPv6', () => {
  const files = server(['netmask: 255.255.255.0', 'netmask: "ffff::"']);
  checkModel(
    baremetalSubnetInvalid,
    {
      'data/servers.yml': `
      ...
        netmask: "ffff::"
        #        ^^^^^^^^ error: 'ffff::' is not a valid subnet mask.
      ...
    `,
    },
    { files },
  );
});

test('no mask', () => {
  const files = server([/ +netmask: .*\n/, '']);
  checkModel(
    baremetalSubnetInvalid,
    {
      'data/servers.yml': `
      ...
        subnet: 192.168.10.0
        #       ^^^^^^^^^^^^ error: Missing required key 'netmask' of the installation subnet.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['the largest number of bits', server(['netmask: 255.255.255.0', 'netmask: 32'])],
  ['a mask of every bit', server(['netmask: 255.255.255.0', 'netmask: 255.255.255.255'])],
  ['a mask that cannot be read', server(['netmask: 255.255.255.0', 'netmask: !secret mask'])],
  ['a mask without a subnet', server([/ +subnet: .*\n/, ''])],
])('%s', (_, files) => {
  checkModel(baremetalSubnetInvalid, {}, { files });
});

test('an address of IPv6 beside a mask of IPv4', () => {
  const files = server(['subnet: 192.168.10.0', 'subnet: "2001:db8::"']);
  checkModel(
    baremetalSubnetInvalid,
    {
      'data/servers.yml': `
      ...
        subnet: "2001:db8::"
        #       ^^^^^^^^^^^^ error: Subnet '2001:db8::' is IPv6, but its mask '255.255.255.0' is IPv4.
      ...
    `,
    },
    { files },
  );
});
