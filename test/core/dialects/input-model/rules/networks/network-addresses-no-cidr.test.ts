/** A network has addresses but no `cidr`. */
import { test } from 'vitest';
import { networkAddressesNoCidr } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-addresses-no-cidr.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines } from './files.js';

test('also of an empty list', () => {
  const files = lines('vlanid: 101', 'addresses: []');
  checkModel(
    networkAddressesNoCidr,
    {
      'data/networks.yml': `
      ...
          addresses: []
        # ^^^^^^^^^ error: 'EXTERNAL-API-NET' has 'addresses' but no 'cidr'.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a subnet, or one that cannot be read',
    lines('vlanid: 101', 'cidr: !secret net', 'addresses: [10.0.1.9]'),
  ],
  ['neither', lines('vlanid: 101')],
])('%s', (_, files) => {
  checkModel(networkAddressesNoCidr, {}, { files });
});
