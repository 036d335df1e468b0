/** Servers are not attached to a network group that has the endpoints of one of their components. */
import { expect, test } from 'vitest';
import { srvMissingNetgroup } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/srv-missing-netgroup.js';
import { checkModel, said } from '../../../../../support/examples.js';
import { changed } from '../changed.js';

test('the group can be added to the interface', () => {
  const files = changed([
    [
      'network_groups',
      'hostname-suffix: extapi\n',
      'hostname-suffix: extapi\n    component-endpoints:\n      - keystone-api\n',
    ],
    ['net_interfaces', '        forced-network-groups:\n          - EXTERNAL-API\n', ''],
  ]);
  checkModel(
    srvMissingNetgroup,
    {
      'data/net_interfaces.yml': `
      ...
        - name: CONTROLLER-INTERFACES
        #       ^^^^^^^^^^^^^^^^^^^^^ error: 'EXTERNAL-API' is missing from interface model 'CONTROLLER-INTERFACES'. 'keystone-api' in cluster 'cluster1' has its endpoints there.
        #       | related network_groups.yml:14: The network group is defined here.
        #       | related control_plane.yml:31: 'keystone-api' runs in cluster 'cluster1'.
        #       | related control_plane.yml:24: Servers of 'cluster1' are not attached to 'EXTERNAL-API': 'ip-cluster' needs it for 'external-lb'.
        #       | fix: Add 'EXTERNAL-API' to interface 'ETH1' of 'CONTROLLER-INTERFACES'
        #       |     - name: CONTROLLER-INTERFACES
        #       |       network-interfaces:
        #       |         - name: ETH1
        #       |           device:
        #       |             name: hed1
        #       |           network-groups:
        #       |             - MANAGEMENT
        #       | +           - EXTERNAL-API
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a component that runs where the group is',
    changed([
      [
        'network_groups',
        'hostname-suffix: extapi\n',
        'hostname-suffix: extapi\n    component-endpoints:\n      - keystone-api\n',
      ],
    ]),
  ],
  [
    'endpoints that cannot be read',
    changed([
      [
        'network_groups',
        'hostname-suffix: extapi\n',
        'hostname-suffix: extapi\n    component-endpoints: !secret list\n',
      ],
      ['net_interfaces', '        forced-network-groups:\n          - EXTERNAL-API\n', ''],
    ]),
  ],
  [
    'a component that nobody knows',
    changed([
      [
        'network_groups',
        'hostname-suffix: extapi\n',
        'hostname-suffix: extapi\n    component-endpoints:\n      - no-such-api\n',
      ],
      ['net_interfaces', '        forced-network-groups:\n          - EXTERNAL-API\n', ''],
    ]),
  ],
])('%s', (_, files) => {
  checkModel(srvMissingNetgroup, {}, { files });
});

test('of a component that nobody defines nothing is known', () => {
  const files = changed([
    ['network_groups', '    component-endpoints:\n      - default\n', ''],
    [
      'network_groups',
      'hostname-suffix: extapi\n',
      'hostname-suffix: extapi\n    component-endpoints:\n      - default\n',
    ],
    ['net_interfaces', '        forced-network-groups:\n          - EXTERNAL-API\n', ''],
    ['control_plane', /( +)(service-components:\n)/, '$1$2$1  - nobody-knows\n'],
  ]);
  expect(said(srvMissingNetgroup, files).filter((each) => each.includes('nobody-knows'))).toEqual([]);
});
