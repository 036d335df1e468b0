/** A range of addresses is reversed. */
import { test } from 'vitest';
import { networkRangeReversed } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-range-reversed.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines, list } from './files.js';

test('both ends change places, a shortened end is completed', () => {
  const files = list('10.0.1.20-10.0.1.10', '10.0.1.10 - 99');
  checkModel(
    networkRangeReversed,
    {
      'data/networks.yml': `
      ...
            - 10.0.1.20-10.0.1.10
            # ^^^^^^^^^^^^^^^^^^^ error: Range is reversed: 10.0.1.20 is after 10.0.1.10.
            # | fix: Change to '10.0.1.10-10.0.1.20'
            # | -       - 10.0.1.20-10.0.1.10
            # | +       - 10.0.1.10-10.0.1.20
            - 10.0.1.10 - 99
            # ^^^^^^^^^^^^^^ error: '10.0.1.10 - 99' needs a full address as its end: '10.0.1.10-10.0.1.99'.
            # | preferred fix: Change to '10.0.1.10-10.0.1.99'
            # | -       - 10.0.1.10 - 99
            # | +       - 10.0.1.10-10.0.1.99
      ...
    `,
    },
    { files },
  );
});

test('the older keys, for which there is no repair', () => {
  const files = lines(
    'vlanid: 101',
    'cidr: 10.0.1.0/24',
    'start-address: 10.0.1.20',
    'end-address: 10.0.1.10',
  );
  checkModel(
    networkRangeReversed,
    {
      'data/networks.yml': `
      ...
          start-address: 10.0.1.20
          #              ^^^^^^^^^ error: Range is reversed: 10.0.1.20 is after 10.0.1.10.
          #              | no fix
      ...
    `,
    },
    { files },
  );
});

test('a range of one address', () => {
  const files = list('10.0.1.20-10.0.1.20');
  checkModel(networkRangeReversed, {}, { files });
});
