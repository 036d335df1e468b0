/** Two networks have addresses in common. */
import { test } from 'vitest';
import { networkOverlap } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-overlap.js';
import { checkModel } from '../../../../../support/examples.js';
import { second } from './files.js';

test('the last address of one is the first of the other', () => {
  const files = second('SECOND-NET', 'vlanid: 102', 'cidr: 10.0.0.0/23', 'addresses: [10.0.0.5-10.0.1.2]');
  checkModel(
    networkOverlap,
    {
      'data/networks.yml': `
      ...
          cidr: 10.0.0.0/23
          #     ^^^^^^^^^^^ error: 'SECOND-NET' overlaps 'EXTERNAL-API-NET': both have 10.0.1.1-10.0.1.2.
          #     | related 13: This is 'EXTERNAL-API-NET'.
      ...
    `,
    },
    { files },
  );
});

test('networks in the order of the files, whichever begins first', () => {
  const files = second('SECOND-NET', 'vlanid: 102', 'cidr: 10.0.1.128/25');
  checkModel(
    networkOverlap,
    {
      'data/networks.yml': `
      ...
          cidr: 10.0.1.128/25
          #     ^^^^^^^^^^^^^ error: 'SECOND-NET' overlaps 'EXTERNAL-API-NET': both have 10.0.1.129-10.0.1.254.
          #     | related 13: This is 'EXTERNAL-API-NET'.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['side by side', second('SECOND-NET', 'vlanid: 102', 'cidr: 10.0.2.0/24')],
  [
    'parts of one subnet',
    second('SECOND-NET', 'vlanid: 102', 'cidr: 10.0.1.0/24', 'addresses: [10.0.0.5-10.0.0.255]'),
  ],
  ['a network that is there twice', second('EXTERNAL-API-NET', 'vlanid: 102', 'cidr: 10.0.1.0/24')],
])('%s', (_, files) => {
  checkModel(networkOverlap, {}, { files });
});
