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
    //                             ^^^ warning: VRRP has router ids from 1 to 255; choose another one than 0.
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
    //                             ^ warning: VRRP has router ids from 1 to 255; choose another one than 0.
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
