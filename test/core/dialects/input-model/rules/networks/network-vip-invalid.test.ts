/** A virtual address is not a valid IP address. */
import { test } from 'vitest';
import { networkVipInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-vip-invalid.js';
import { checkModel } from '../../../../../support/examples.js';
import { vips } from './files.js';

test('a prefix, and a word', () => {
  const files = vips('10.0.1.5/24', 'public');
  checkModel(
    networkVipInvalid,
    {
      'data/networks.yml': `
      ...
              address: 10.0.1.5/24
              #        ^^^^^^^^^^^ error: '10.0.1.5/24' is not a valid IP address.
      ...
              address: public
              #        ^^^^^^ error: 'public' is not a valid IP address.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['an address, and none', vips('10.0.1.5', '""', undefined)],
  ['what cannot be read', vips('!secret address')],
])('%s', (_, files) => {
  checkModel(networkVipInvalid, {}, { files });
});
