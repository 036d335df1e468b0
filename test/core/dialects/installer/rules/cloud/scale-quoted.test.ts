import { test } from 'vitest';
import { scaleQuoted } from '../../../../../../server/src/core/dialects/installer/rules/cloud/scale-quoted.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a number in quotes', () => {
  checkKvm(
    scaleQuoted,
    { compute_scale: '4', vsa_scale: '0' },
    `
    ...
      "compute_scale": "4",
    //                 ^^^ hint: 'compute_scale' does not need quotes.
    //                 | fix: Remove the quotes
    //                 | -   "compute_scale": "4",
    //                 | +   "compute_scale": 4,
    ...
      "vsa_scale": "0"
    //             ^^^ hint: 'vsa_scale' does not need quotes.
    //             | fix: Remove the quotes
    //             | -   "vsa_scale": "0"
    //             | +   "vsa_scale": 0
    ...
    `,
  );
});

test('a number, a blank in the quotes, and what is no number of machines', () => {
  checkKvm(scaleQuoted, {
    compute_scale: 4,
    vsa_scale: ' 3',
    vsa_ao_scale: '-3',
    swift_scale: 'two',
    so_swift_proxy_scale: '<number>',
  });
  checkKvm(scaleQuoted, {
    so_swift_storage_scale: '1.5',
    controller_scale: '',
    node_min_disk: '600',
    control_virtual_router_id: '7',
  });
});
