/** The subnet of a network has fewer than four addresses. */
import { test } from 'vitest';
import { networkCidrTooSmall } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-cidr-too-small.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines } from './files.js';

test('two addresses', () => {
  const files = lines('vlanid: 101', 'cidr: 10.0.1.8/31');
  checkModel(
    networkCidrTooSmall,
    {
      'data/networks.yml': `
      ...
          cidr: 10.0.1.8/31
          #     ^^^^^^^^^^^ error: Subnet '10.0.1.8/31' has fewer than four addresses.
          #     | fix: Change to '10.0.1.0/24'
          #     | -     cidr: 10.0.1.8/31
          #     | +     cidr: 10.0.1.0/24
      ...
    `,
    },
    { files },
  );
});

test('no prefix, in IPv6', () => {
  const files = lines('vlanid: 101', 'cidr: "2001:db8::8"');
  checkModel(
    networkCidrTooSmall,
    {
      'data/networks.yml': `
      ...
          cidr: "2001:db8::8"
          #     ^^^^^^^^^^^^^ error: '2001:db8::8' has no prefix, so it is only one address.
          #     | fix: Change to '2001:db8::/64'
          #     | -     cidr: "2001:db8::8"
          #     | +     cidr: "2001:db8::/64"
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['four addresses', lines('vlanid: 101', 'cidr: 10.0.1.8/30')],
  ['no subnet at all', lines('vlanid: 101', 'cidr: nothing/31')],
])('%s', (_, files) => {
  checkModel(networkCidrTooSmall, {}, { files });
});
