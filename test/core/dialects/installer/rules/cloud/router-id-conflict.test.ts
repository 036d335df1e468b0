import { test } from 'vitest';
import {
  kvmEnvironment,
  type Patch,
  patched,
} from '../../../../../../server/src/core/dialects/installer/examples.js';
import { routerIdConflict } from '../../../../../../server/src/core/dialects/installer/rules/cloud/router-id-conflict.js';
import { checkKvm } from '../../../../../support/examples.js';

/** Another installation, with a range of its own for overcloud nodes. */
const beside = (id: string | number | undefined, patch: Patch = {}) => ({
  files: {
    'second.json': patched(kvmEnvironment, {
      control_virtual_router_id: id,
      'baremetal.network_undercloud_range_start': '192.168.130.140',
      'baremetal.network_undercloud_range_end': '192.168.130.200',
      ...patch,
    }),
  },
});

test('one id in both installations', () => {
  checkKvm(
    routerIdConflict,
    { control_virtual_router_id: 202 },
    `
    #- /custom-ips.json
    ...
      "control_virtual_router_id": 202,
    //                             ^^^ error: Duplicate virtual router id 202, also used by 'second.json' on the same network.
    //                             | related second.json:7: The other id is set here.
    //                             | fix: Change to 203
    //                             | -   "control_virtual_router_id": 202,
    //                             | +   "control_virtual_router_id": 203,
    ...
    #- /second.json
    ...
      "control_virtual_router_id": "202",
    //                             ^^^^^ error: Duplicate virtual router id 202, also used by 'custom-ips.json' on the same network.
    //                             | related custom-ips.json:7: The other id is set here.
    //                             | fix: Change to 203
    //                             | -   "control_virtual_router_id": "202",
    //                             | +   "control_virtual_router_id": "203",
    ...
    `,
    beside('202'),
  );
});

test('the default of the other one', () => {
  checkKvm(
    routerIdConflict,
    { control_virtual_router_id: '51' },
    `
    #- /custom-ips.json
    ...
      "control_virtual_router_id": "51",
    //                             ^^^^ error: Duplicate virtual router id 51, also used by 'second.json' on the same network by default.
    //                             | related second.json:10: It also has the network 192.168.130.0/24.
    //                             | fix: Change to 52
    //                             | -   "control_virtual_router_id": "51",
    //                             | +   "control_virtual_router_id": "52",
    ...
    `,
    beside(undefined),
  );
});

test('behind the last id, the highest free one is proposed', () => {
  checkKvm(
    routerIdConflict,
    { control_virtual_router_id: '255' },
    `
    #- /custom-ips.json
    ...
      "control_virtual_router_id": "255",
    //                             ^^^^^ error: Duplicate virtual router id 255, also used by 'second.json' on the same network.
    //                             | related second.json:7: The other id is set here.
    //                             | fix: Change to 254
    //                             | -   "control_virtual_router_id": "255",
    //                             | +   "control_virtual_router_id": "254",
    ...
    #- /second.json
    ...
      "control_virtual_router_id": "255",
    //                             ^^^^^ error: Duplicate virtual router id 255, also used by 'custom-ips.json' on the same network.
    //                             | related custom-ips.json:7: The other id is set here.
    //                             | fix: Change to 254
    //                             | -   "control_virtual_router_id": "255",
    //                             | +   "control_virtual_router_id": "254",
    ...
    `,
    beside('255'),
  );
});

test('two ids, and an id that cannot be read', () => {
  checkKvm(routerIdConflict, { control_virtual_router_id: '202' }, '', beside('203'));
  checkKvm(routerIdConflict, { control_virtual_router_id: '51' }, '', beside('<id>'));
});

test.each([
  ['another network', { 'baremetal.network_cidr': '192.168.128.0/22' }],
  ['no network', { 'baremetal.network_cidr': undefined }],
  ['a copy of the same file', { 'baremetal.network_undercloud_range_start': '192.168.130.126' }],
  ['no range', { 'baremetal.network_undercloud_range_end': '<end>' }],
])('%s tells of no other installation', (_, patch) => {
  checkKvm(routerIdConflict, {}, '', beside('202', patch));
});

test('only the file with the id is pointed at', () => {
  checkKvm(
    routerIdConflict,
    { control_virtual_router_id: undefined },
    `
    #- /second.json
    ...
      "control_virtual_router_id": "51",
    //                             ^^^^ error: Duplicate virtual router id 51, also used by 'custom-ips.json' on the same network by default.
    //                             | related custom-ips.json:10: It also has the network 192.168.130.0/24.
    //                             | fix: Change to 52
    //                             | -   "control_virtual_router_id": "51",
    //                             | +   "control_virtual_router_id": "52",
    ...
    `,
    beside('51'),
  );
});

test('the last id there is may be free', () => {
  checkKvm(
    routerIdConflict,
    { control_virtual_router_id: '254' },
    `
    #- /custom-ips.json
    ...
      "control_virtual_router_id": "254",
    //                             ^^^^^ error: Duplicate virtual router id 254, also used by 'second.json' on the same network.
    //                             | fix: Change to 255
    ...
    #- /second.json
    ...
      "control_virtual_router_id": "254",
    //                             ^^^^^ error: Duplicate virtual router id 254, also used by 'custom-ips.json' on the same network.
    //                             | fix: Change to 255
    ...
    `,
    beside('254'),
  );
});
