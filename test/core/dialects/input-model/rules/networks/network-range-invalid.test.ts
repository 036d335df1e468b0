/** An end of a range of addresses is not a valid IP address. */
import { test } from 'vitest';
import { networkRangeInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-range-invalid.js';
import { checkModel } from '../../../../../support/examples.js';
import { list } from './files.js';

test('an end that is no address, or more than two ends', () => {
  const files = list('10.0.1.9-last', '10.0.1.1-10.0.1.2-10.0.1.3');
  checkModel(
    networkRangeInvalid,
    {
      'data/networks.yml': `
      ...
            - 10.0.1.9-last
            # ^^^^^^^^^^^^^ error: '10.0.1.9-last' is not a valid range of IP addresses. Write it as 'first-last'.
            - 10.0.1.1-10.0.1.2-10.0.1.3
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: '10.0.1.1-10.0.1.2-10.0.1.3' is not a valid range of IP addresses. Write it as 'first-last'.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['blanks around the dash, and a shortened end', list('10.0.1.10 - 10.0.1.20', '10.0.1.10-99')],
  ['what cannot be read', list('!secret range')],
])('%s', (_, files) => {
  checkModel(networkRangeInvalid, {}, { files });
});
