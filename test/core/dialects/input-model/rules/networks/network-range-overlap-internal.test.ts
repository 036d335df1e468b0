/** Two ranges of one network overlap. */
import { test } from 'vitest';
import { networkRangeOverlapInternal } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-range-overlap-internal.js';
import { checkModel } from '../../../../../support/examples.js';
import { list } from './files.js';

test('what lies in another goes, what reaches out of it stays', () => {
  const files = list('10.0.1.10-10.0.1.20', '10.0.1.10-10.0.1.12', '10.0.1.20-10.0.1.30');
  checkModel(
    networkRangeOverlapInternal,
    {
      'data/networks.yml': `
      ...
            - 10.0.1.10-10.0.1.12
            # ^^^^^^^^^^^^^^^^^^^ warning: '10.0.1.10-10.0.1.12' overlaps '10.0.1.10-10.0.1.20' of the same network.
            # | related 15: '10.0.1.10-10.0.1.20' is here.
            # | fix: Remove '10.0.1.10-10.0.1.12'
            # | -       - 10.0.1.10-10.0.1.12
            - 10.0.1.20-10.0.1.30
            # ^^^^^^^^^^^^^^^^^^^ warning: '10.0.1.20-10.0.1.30' overlaps '10.0.1.10-10.0.1.20' of the same network.
            # | related 15: '10.0.1.10-10.0.1.20' is here.
            # | fix: Merge the two into '10.0.1.10-10.0.1.30'
            # | -       - 10.0.1.10-10.0.1.20
            # | +       - 10.0.1.10-10.0.1.30
            # |         - 10.0.1.10-10.0.1.12
            # | -       - 10.0.1.20-10.0.1.30
      ...
    `,
    },
    { files },
  );
});

test('the wider one stands behind', () => {
  const files = list('10.0.1.12', '10.0.1.10-10.0.1.20');
  checkModel(
    networkRangeOverlapInternal,
    {
      'data/networks.yml': `
      ...
            - 10.0.1.10-10.0.1.20
            # ^^^^^^^^^^^^^^^^^^^ warning: '10.0.1.10-10.0.1.20' overlaps '10.0.1.12' of the same network.
            # | related 15: '10.0.1.12' is here.
            # | fix: Merge the two into '10.0.1.10-10.0.1.20'
            # | -       - 10.0.1.12
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['side by side', list('10.0.1.10-10.0.1.20', '10.0.1.21-10.0.1.30', '10.0.1.9')],
  ['an address that stands twice', list('10.0.1.4', '10.0.1.4')],
  [
    'ranges of which another rule speaks',
    list('10.0.1.30-10.0.1.10', '10.0.1.5-10.0.1.20', '10.0.2.1-10.0.2.9', '10.0.2.5'),
  ],
])('%s', (_, files) => {
  checkModel(networkRangeOverlapInternal, {}, { files });
});
