/** An entry of `addresses` is not a valid IP address. */
import { test } from 'vitest';
import { networkAddressInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-address-invalid.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines, list } from './files.js';

test('a subnet becomes the range of its addresses, a word becomes nothing', () => {
  const files = list('10.0.1.16/28', 'gateway', '10.0.1.256');
  checkModel(
    networkAddressInvalid,
    {
      'data/networks.yml': `
      ...
            - 10.0.1.16/28
            # ^^^^^^^^^^^^ error: '10.0.1.16/28' is a subnet. Write its addresses as 'first-last'.
            # | fix: Change to '10.0.1.16-10.0.1.31'
            # | -       - 10.0.1.16/28
            # | +       - 10.0.1.16-10.0.1.31
            - gateway
            # ^^^^^^^ error: 'gateway' is not a valid IP address.
            # | no fix
            - 10.0.1.256
            # ^^^^^^^^^^ error: '10.0.1.256' is not a valid IP address.
            # | no fix
      ...
    `,
    },
    { files },
  );
});

test('what an anchor shares with another place is not changed', () => {
  const files = lines('vlanid: 101', 'cidr: &net 10.0.1.0/24', 'addresses:', '  - *net');
  checkModel(
    networkAddressInvalid,
    {
      'data/networks.yml': `
      ...
            - *net
            # ^^^^ error: '10.0.1.0/24' is a subnet. Write its addresses as 'first-last'.
            # | no fix
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'addresses, also in IPv6, and what another rule speaks of',
    list('10.0.1.0', '10.0.1.255', '"2001:db8::1"', '10.0.1.9-nothing'),
  ],
  ['what cannot be read', list('!secret address', '{ a: b }')],
])('%s', (_, files) => {
  checkModel(networkAddressInvalid, {}, { files });
});
