/** A network uses the deprecated keys `start-address` and `end-address`. */
import { test } from 'vitest';
import { networkStartEndDeprecated } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-start-end-deprecated.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines, list } from './files.js';

test('both keys become a list', () => {
  const files = lines(
    'vlanid: 101',
    'start-address: 10.0.1.10',
    'end-address: 10.0.1.99',
    'cidr: 10.0.1.0/24',
  );
  checkModel(
    networkStartEndDeprecated,
    {
      'data/networks.yml': `
      ...
          start-address: 10.0.1.10
        # ^^^^^^^^^^^^^ warning: 'start-address' is deprecated; use the list 'addresses'.
        # | deprecated
        # | preferred fix: Replace with addresses '10.0.1.10-10.0.1.99'
        # | -     start-address: 10.0.1.10
        # | -     end-address: 10.0.1.99
        # |       cidr: 10.0.1.0/24
        # | +     addresses: [10.0.1.10-10.0.1.99]
      ...
    `,
    },
    { files },
  );
});

test('an end alone becomes an entry of the list that is there', () => {
  const files = lines(
    'vlanid: 101',
    'cidr: 10.0.1.0/24',
    'end-address: 10.0.1.9',
    'addresses:',
    '  - 10.0.1.20',
  );
  checkModel(
    networkStartEndDeprecated,
    {
      'data/networks.yml': `
      ...
          end-address: 10.0.1.9
        # ^^^^^^^^^^^ warning: 'end-address' is deprecated; use the list 'addresses'.
        # | preferred fix: Replace with addresses '10.0.1.1-10.0.1.9'
        # | -     end-address: 10.0.1.9
        # |       addresses:
        # |         - 10.0.1.20
        # | +       - 10.0.1.1-10.0.1.9
      ...
    `,
    },
    { files },
  );
});

test('what comes by a merge key stays where it is', () => {
  const files = lines('vlanid: 101', 'cidr: 10.0.1.0/24', '<<: { start-address: 10.0.1.9 }');
  checkModel(
    networkStartEndDeprecated,
    {
      'data/networks.yml': `
      ...
          <<: { start-address: 10.0.1.9 }
          #     ^^^^^^^^^^^^^ warning: 'start-address' is deprecated; use the list 'addresses'.
          #     | no fix
      ...
    `,
    },
    { files },
  );
});

test('a list that cannot be read', () => {
  const files = lines(
    'vlanid: 101',
    'cidr: 10.0.1.0/24',
    'start-address: 10.0.1.9',
    'addresses: !secret list',
  );
  checkModel(
    networkStartEndDeprecated,
    {
      'data/networks.yml': `
      ...
          start-address: 10.0.1.9
        # ^^^^^^^^^^^^^ warning: 'start-address' is deprecated; use the list 'addresses'.
        # | no fix
      ...
    `,
    },
    { files },
  );
});

test('a range that begins behind its end', () => {
  const files = lines('vlanid: 101', 'cidr: 10.0.1.0/24', 'start-address: 10.0.1.9', 'end-address: 10.0.1.8');
  checkModel(
    networkStartEndDeprecated,
    {
      'data/networks.yml': `
      ...
          start-address: 10.0.1.9
        # ^^^^^^^^^^^^^ warning: 'start-address' is deprecated; use the list 'addresses'.
        # | no fix
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['no subnet to take the other end from', lines('vlanid: 101', 'start-address: 10.0.1.10')],
  ['the list', list('10.0.1.10-10.0.1.99')],
])('%s', (_, files) => {
  checkModel(networkStartEndDeprecated, {}, { files });
});
