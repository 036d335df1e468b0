/** A virtual address is outside the subnet of its network. */
import { test } from 'vitest';
import { networkVipOutsideCidr } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-vip-outside-cidr.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines, vips } from './files.js';

test('the addresses before and behind the subnet', () => {
  const files = vips('10.0.0.255', '10.0.2.0');
  checkModel(
    networkVipOutsideCidr,
    {
      'data/networks.yml': `
      ...
              address: 10.0.0.255
              #        ^^^^^^^^^^ error: Virtual address '10.0.0.255' is outside the subnet '10.0.1.0/24'.
              #        | related 13: The subnet is 10.0.1.0/24.
      ...
              address: 10.0.2.0
              #        ^^^^^^^^ error: Virtual address '10.0.2.0' is outside the subnet '10.0.1.0/24'.
              #        | related 13: The subnet is 10.0.1.0/24.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['the first and the last address, and what is none', vips('10.0.1.0', '10.0.1.255', 'nothing', undefined)],
  ['no subnet', lines('vlanid: 101', 'vips:', '  - address: 10.0.2.1')],
])('%s', (_, files) => {
  checkModel(networkVipOutsideCidr, {}, { files });
});
