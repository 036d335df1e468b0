/** No network group has the `default` endpoints. */
import { test } from 'vitest';
import { netgroupDefaultEndpointsMissing } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/netgroup-default-endpoints-missing.js';
import { checkModel } from '../../../../../support/examples.js';

const planes = (components: string) =>
  `product:\n  version: 2\ncontrol-planes:\n  - name: cp\n    clusters:\n      - service-components: [${components}]\n`;

test('components that no group lists are on none', () => {
  checkModel(
    netgroupDefaultEndpointsMissing,
    {
      'data/network_groups.yml': `
      network-groups:
        - name: ONE
        #       ^^^ warning: No network group has the 'default' endpoints: 'glance-api', 'heat-api', 'mysql' and 2 more cannot be reached. List 'default' in 'component-endpoints' of one group.
          component-endpoints: [keystone-api]
        - name: TWO
    `,
    },
    { files: { 'data/control_plane.yml': planes('keystone-api, nova-api, mysql, heat-api, glance-api') } },
  );
});

test.each([
  [
    'all are listed',
    'network-groups:\n  - name: ONE\n    tls-component-endpoints: [keystone-api]\n',
    'keystone-api',
  ],
  ['components without endpoints', 'network-groups:\n  - name: ONE\n', 'ntp-client'],
  [
    'another group has them',
    'network-groups:\n  - name: ONE\n  - name: TWO\n    component-endpoints: [default]\n',
    'mysql',
  ],
  [
    'a list that cannot be read',
    'network-groups:\n  - name: ONE\n    component-endpoints: ["{{ all }}"]\n',
    'mysql',
  ],
])('%s', (_, groups, components) => {
  checkModel(
    netgroupDefaultEndpointsMissing,
    {},
    {
      files: {
        'data/control_plane.yml': planes(components),
        'data/network_groups.yml': `product:\n  version: 2\n${groups}`,
      },
    },
  );
});
