import { test } from 'vitest';
import { routerIdZero } from '../../../../../../server/src/core/dialects/installer/rules/cloud/router-id-zero.js';
import { checkKvm } from '../../../../../support/examples.js';

test('the id 0, with and without quotes', () => {
  checkKvm(
    routerIdZero,
    { control_virtual_router_id: '0' },
    `
    ...
      "control_virtual_router_id": "0",
    //                             ^^^ warning: The virtual router id must be between 1 and 255, not 0.
    //                             | fix: Change to 51
    //                             | -   "control_virtual_router_id": "0",
    //                             | +   "control_virtual_router_id": "51",
    ...
    `,
  );
  checkKvm(
    routerIdZero,
    { control_virtual_router_id: 0 },
    `
    ...
      "control_virtual_router_id": 0,
    //                             ^ warning: The virtual router id must be between 1 and 255, not 0.
    //                             | fix: Change to 51
    //                             | -   "control_virtual_router_id": 0,
    //                             | +   "control_virtual_router_id": 51,
    ...
    `,
  );
});

test('the first id, and what is no number', () => {
  checkKvm(routerIdZero, { control_virtual_router_id: 1 });
  checkKvm(routerIdZero, { control_virtual_router_id: '<id>' });
  checkKvm(routerIdZero, { control_virtual_router_id: undefined });
});
