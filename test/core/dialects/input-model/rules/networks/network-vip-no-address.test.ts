/** The address of an entry of `vips` is missing. */
import { test } from 'vitest';
import { networkVipNoAddress } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-vip-no-address.js';
import { checkModel } from '../../../../../support/examples.js';
import { vips } from './files.js';

test('without the key, or with an empty text', () => {
  const files = vips(undefined, '""', '10.0.1.9');
  checkModel(
    networkVipNoAddress,
    {
      'data/networks.yml': `
      ...
          vips:
            - roles: [public]
            # ^^^^^ error: Missing required key 'address' in a virtual address of 'EXTERNAL-API-NET'.
      ...
              address: ""
              #        ^^ error: Missing required key 'address' in a virtual address of 'EXTERNAL-API-NET'.
      ...
    `,
    },
    { files },
  );
});

test('any address, also one that cannot be read', () => {
  const files = vips('10.0.1.5', 'nothing', '!secret address');
  checkModel(networkVipNoAddress, {}, { files });
});
