/** `installer/fixed-range-overlap`. */
import { test } from 'vitest';
import { fixedRangeOverlap } from '../../../../../../server/src/core/dialects/installer/rules/cloud/fixed-range-overlap.js';
import { checkKvm } from '../../../../../support/examples.js';

test('the management network again', () => {
  checkKvm(
    fixedRangeOverlap,
    { fixed_range_cidr: '192.168.130.0/24' },
    `
      ...
        "fixed_range_cidr": "192.168.130.0/24",
      //                    ^^^^^^^^^^^^^^^^^^ error: The subnet of tenants, 192.168.130.0/24, is that of the management network. Tenants need a separate one.
      //                    | fix: Change to '172.16.0.0/24'
      ...
    `,
  );
});

test('one with host bits', () => {
  checkKvm(
    fixedRangeOverlap,
    { fixed_range_cidr: '192.168.130.65/25' },
    `
      ...
        "fixed_range_cidr": "192.168.130.65/25",
      //                    ^^^^^^^^^^^^^^^^^^^ error: The subnet of tenants, 192.168.130.0/25, overlaps 192.168.130.0/24, the management network. Tenants need a separate one.
      //                    | fix: Change to '172.16.0.0/25'
      ...
    `,
  );
});

test('a larger subnet around it', () => {
  checkKvm(
    fixedRangeOverlap,
    { fixed_range_cidr: '192.168.128.0/18' },
    `
      ...
        "fixed_range_cidr": "192.168.128.0/18",
      //                    ^^^^^^^^^^^^^^^^^^ error: The subnet of tenants, 192.168.128.0/18, overlaps 192.168.130.0/24, the management network. Tenants need a separate one.
      //                    | fix: Change to '172.16.0.0/18'
      ...
    `,
  );
});

test('the subnet beside it, the default, and a management network that cannot be read', () => {
  checkKvm(fixedRangeOverlap, { fixed_range_cidr: '192.168.129.0/24' });
  checkKvm(fixedRangeOverlap, { fixed_range_cidr: undefined, 'baremetal.network_cidr': '10.4.0.0/24' });
  checkKvm(fixedRangeOverlap, { fixed_range_cidr: '192.168.130.0/24', 'baremetal.network_cidr': 'x' });
});
