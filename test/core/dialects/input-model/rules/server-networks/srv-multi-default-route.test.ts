/** A server is attached to two network groups with a default route. */
import { test } from 'vitest';
import { srvMultiDefaultRoute } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/srv-multi-default-route.js';
import { checkModel } from '../../../../../support/examples.js';
import { pair } from './files.js';

test('beside that of the management network', () => {
  const files = pair(
    {
      lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'],
      group: ['routes:', '  - MANAGEMENT', '  - default'],
      on: 'hed2',
    },
    { lines: ['vlanid: 131', 'cidr: 10.0.31.0/24'], on: 'hed2' },
  );
  checkModel(
    srvMultiDefaultRoute,
    {
      'data/net_interfaces.yml': `
      ...
                - STORAGE
                # ^^^^^^^ error: Several network groups with a default route: 'MANAGEMENT', 'STORAGE'. Interface model 'CONTROLLER-INTERFACES' has all of them.
                # | related network_groups.yml:10: 'MANAGEMENT' is defined here.
                # | related network_groups.yml:20: 'STORAGE' is defined here.
      ...
    `,
    },
    { files },
  );
});

test('other routes', () => {
  const files = pair(
    { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], group: ['routes:', '  - MANAGEMENT'], on: 'hed2' },
    { lines: ['vlanid: 131', 'cidr: 10.0.31.0/24'], on: 'hed2' },
  );
  checkModel(srvMultiDefaultRoute, {}, { files });
});
