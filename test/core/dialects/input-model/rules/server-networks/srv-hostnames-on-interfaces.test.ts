/** A server is attached to network groups with `hostname: true` on more than one interface. */
import { test } from 'vitest';
import { srvHostnamesOnInterfaces } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/srv-hostnames-on-interfaces.js';
import { checkModel } from '../../../../../support/examples.js';
import { pair } from './files.js';

test('one on each interface', () => {
  const files = pair(
    { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], group: ['hostname: true'], on: 'hed2' },
    { lines: ['vlanid: 131', 'cidr: 10.0.31.0/24'], on: 'hed2' },
  );
  checkModel(
    srvHostnamesOnInterfaces,
    {
      'data/net_interfaces.yml': `
      ...
                - STORAGE
                # ^^^^^^^ info: Several network groups with 'hostname: true': 'MANAGEMENT', 'STORAGE'. Interface model 'CONTROLLER-INTERFACES' has all of them.
                # | related network_groups.yml:6: 'MANAGEMENT' is defined here.
                # | related network_groups.yml:20: 'STORAGE' is defined here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'two on one interface, of which another rule speaks',
    pair(
      { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], group: ['hostname: true'], on: 'hed2' },
      { lines: ['vlanid: 131', 'cidr: 10.0.31.0/24'], group: ['hostname: true'], on: 'hed2' },
    ),
  ],
  [
    'a group without host names, and one that cannot be read',
    pair(
      { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], group: ['hostname: false'], on: 'hed2' },
      { lines: ['vlanid: 131', 'cidr: 10.0.31.0/24'], group: ['hostname: !secret x'], on: 'hed2' },
    ),
  ],
])('%s', (_, files) => {
  checkModel(srvHostnamesOnInterfaces, {}, { files });
});
