/** The addresses of a network are within its subnet. */
import { describe, test } from 'vitest';
import { checkModel } from '../../../../../support/examples.js';
import { lines, list } from './files.js';

describe('input-model/network-address-outside-cidr', () => {
  const rule = { id: 'input-model/network-address-outside-cidr' };

  test('the addresses before and behind the subnet', () => {
    const files = list('10.0.0.255', '10.0.2.0');
    checkModel(
      rule,
      {
        'data/networks.yml': `
      ...
            - 10.0.0.255
            # ^^^^^^^^^^ error: '10.0.0.255' is outside the subnet '10.0.1.0/24'.
            # | related 13: The subnet is 10.0.1.0/24.
            # | no fix
            - 10.0.2.0
            # ^^^^^^^^ error: '10.0.2.0' is outside the subnet '10.0.1.0/24'.
            # | related 13: The subnet is 10.0.1.0/24.
            # | no fix
      ...
    `,
      },
      { files },
    );
  });

  test.each([
    ['the first and the last address', list('10.0.1.0', '10.0.1.255')],
    ['a range, of which the other rule speaks', list('10.0.2.1-10.0.2.9')],
    [
      'no subnet, or one that cannot be read',
      lines('vlanid: 101', 'cidr: !secret net', 'addresses: [10.0.2.1]'),
    ],
  ])('%s', (_, files) => {
    checkModel(rule, {}, { files });
  });
});

describe('input-model/network-range-outside-cidr', () => {
  const rule = { id: 'input-model/network-range-outside-cidr' };

  test('a range that reaches out of the subnet is clipped, one outside of it is not', () => {
    const files = list('10.0.0.9-10.0.1.99', '10.0.1.100-10.0.2.5', '10.0.2.6-10.0.2.9');
    checkModel(
      rule,
      {
        'data/networks.yml': `
      ...
            - 10.0.0.9-10.0.1.99
            # ^^^^^^^^^^^^^^^^^^ error: '10.0.0.9-10.0.1.99' is outside the subnet '10.0.1.0/24'.
            # | related 13: The subnet is 10.0.1.0/24.
            # | fix: Change to '10.0.1.1-10.0.1.99'
            # | -       - 10.0.0.9-10.0.1.99
            # | +       - 10.0.1.1-10.0.1.99
            - 10.0.1.100-10.0.2.5
            # ^^^^^^^^^^^^^^^^^^^ error: '10.0.1.100-10.0.2.5' is outside the subnet '10.0.1.0/24'.
            # | related 13: The subnet is 10.0.1.0/24.
            # | fix: Change to '10.0.1.100-10.0.1.254'
            # | -       - 10.0.1.100-10.0.2.5
            # | +       - 10.0.1.100-10.0.1.254
            - 10.0.2.6-10.0.2.9
            # ^^^^^^^^^^^^^^^^^ error: '10.0.2.6-10.0.2.9' is outside the subnet '10.0.1.0/24'.
            # | related 13: The subnet is 10.0.1.0/24.
            # | fix: Change to '10.0.1.6-10.0.1.9'
            # | -       - 10.0.2.6-10.0.2.9
            # | +       - 10.0.1.6-10.0.1.9
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
      'start-address: 10.0.1.9',
      'end-address: 10.0.2.9',
    );
    checkModel(
      rule,
      {
        'data/networks.yml': `
      ...
          start-address: 10.0.1.9
          #              ^^^^^^^^ error: '10.0.1.9-10.0.2.9' is outside the subnet '10.0.1.0/24'.
          #              | related 13: The subnet is 10.0.1.0/24.
          #              | no fix
      ...
    `,
      },
      { files },
    );
  });

  test('a range that reaches no host of the subnet', () => {
    const files = list('10.0.0.9-10.0.1.0');
    checkModel(
      rule,
      {
        'data/networks.yml': `
      ...
            - 10.0.0.9-10.0.1.0
            # ^^^^^^^^^^^^^^^^^ error: '10.0.0.9-10.0.1.0' is outside the subnet '10.0.1.0/24'.
            # | related 13: The subnet is 10.0.1.0/24.
            # | no fix
      ...
    `,
      },
      { files },
    );
  });

  test.each([
    ['the whole subnet', list('10.0.1.0-10.0.1.255')],
    ['a range that begins behind its end, and an address', list('10.0.3.9-10.0.2.9', '10.0.2.9')],
  ])('%s', (_, files) => {
    checkModel(rule, {}, { files });
  });
});
