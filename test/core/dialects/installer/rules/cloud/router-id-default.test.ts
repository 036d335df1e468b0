import { test } from 'vitest';
import {
  kvmEnvironment,
  type Patch,
  patched,
} from '../../../../../../server/src/core/dialects/installer/examples.js';
import { routerIdDefault } from '../../../../../../server/src/core/dialects/installer/rules/cloud/router-id-default.js';
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

const byDefault = { control_virtual_router_id: undefined };

test('the other installation has an id', () => {
  checkKvm(
    routerIdDefault,
    byDefault,
    `
    #- /custom-ips.json
    ...
      "cloud_type": "KVM",
    //^^^^^^^^^^^^ info: 'control_virtual_router_id' is missing and defaults to 51. It must be unique: 'second.json' is on the same network.
    //| related second.json:11: It also has the network 192.168.130.0/24.
    //| fix: Add 'control_virtual_router_id' with '52'
    //|     "virtual_interface": "eth1",
    //| +   "control_virtual_router_id": "52",
    ...
    `,
    beside('7'),
  );
  checkKvm(
    routerIdDefault,
    { ...byDefault, virtual_interface: undefined },
    `
    #- /custom-ips.json
    ...
      "cloud_type": "KVM",
    //^^^^^^^^^^^^ info: 'control_virtual_router_id' is missing and defaults to 51. It must be unique: 'second.json' is on the same network.
    //| related second.json:11: It also has the network 192.168.130.0/24.
    //| fix: Add 'control_virtual_router_id' with '255'
    //| -   }
    //| +   },
    //| +   "control_virtual_router_id": "255"
    ...
    `,
    beside('254'),
  );
});

test('both leave it out', () => {
  checkKvm(
    routerIdDefault,
    byDefault,
    `
    #- /custom-ips.json
    ...
      "cloud_type": "KVM",
    //^^^^^^^^^^^^ info: 'control_virtual_router_id' is missing and defaults to 51. It must be unique: 'second.json' is on the same network.
    //| related second.json:10: It also has the network 192.168.130.0/24.
    //| fix: Add 'control_virtual_router_id' with '52'
    //|     "virtual_interface": "eth1",
    //| +   "control_virtual_router_id": "52",
    ...
    #- /second.json
    ...
      "cloud_type": "KVM",
    //^^^^^^^^^^^^ info: 'control_virtual_router_id' is missing and defaults to 51. It must be unique: 'custom-ips.json' is on the same network.
    //| related custom-ips.json:10: It also has the network 192.168.130.0/24.
    //| fix: Add 'control_virtual_router_id' with '52'
    //|     "virtual_interface": "eth1",
    //| +   "control_virtual_router_id": "52",
    ...
    `,
    beside(undefined),
  );
});

test('written, alone, or on another network', () => {
  checkKvm(routerIdDefault, { control_virtual_router_id: '<id>' }, '', beside('7'));
  checkKvm(routerIdDefault, byDefault);
  checkKvm(routerIdDefault, byDefault, '', beside('7', { 'baremetal.network_cidr': '192.168.128.0/22' }));
  checkKvm(
    routerIdDefault,
    byDefault,
    '',
    beside('7', { 'baremetal.network_undercloud_range_start': '192.168.130.126' }),
  );
});
