/** The `cidr` of a network is not a valid subnet. */
import { test } from 'vitest';
import { networkCidrInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-cidr-invalid.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines } from './files.js';

test('a prefix that is too long', () => {
  const files = lines('vlanid: 101', 'cidr: 10.0.1.0/33');
  checkModel(
    networkCidrInvalid,
    {
      'data/networks.yml': `
      ...
          cidr: 10.0.1.0/33
          #     ^^^^^^^^^^^ error: '10.0.1.0/33' is not a valid subnet. Write it as 'address/prefix'.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['an address without a prefix is a subnet of one address', lines('vlanid: 101', 'cidr: 10.0.1.0')],
  ['IPv6', lines('vlanid: 101', 'cidr: 2001:db8::/64')],
  ['what cannot be read', lines('vlanid: 101', 'cidr: !secret net')],
])('%s', (_, files) => {
  checkModel(networkCidrInvalid, {}, { files });
});

test('a part that begins with a zero', () => {
  const files = lines('vlanid: 101', 'cidr: 10.0.01.0/24');
  checkModel(
    networkCidrInvalid,
    {
      'data/networks.yml': `
      ...
          cidr: 10.0.01.0/24
          #     ^^^^^^^^^^^^ error: '10.0.01.0' has a part with a leading zero, which some programs read as octal.
          #     | preferred fix: Change to '10.0.1.0/24'
          #     | -     cidr: 10.0.01.0/24
          #     | +     cidr: 10.0.1.0/24
      ...
    `,
    },
    { files },
  );
});
