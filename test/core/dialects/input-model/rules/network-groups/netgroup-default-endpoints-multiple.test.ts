import { describe, test } from 'vitest';
import { netgroupDefaultEndpointsMultiple } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/netgroup-default-endpoints-multiple.js';
import { externalGroup } from '../../../../../../server/src/core/dialects/input-model/rules/networks/examples.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/netgroup-default-endpoints-multiple', () => {
  test('both lists count together', () => {
    checkModel(
      netgroupDefaultEndpointsMultiple,
      {
        'data/network_groups.yml': `
      ...
          tls-component-endpoints:
            - default
            # ^^^^^^^ error: Duplicate 'default': network group 'MANAGEMENT' already has the default endpoints.
            # | related 9: First listed here.
            # | fix: Remove 'default'
            # | -       - default
      ...
    `,
      },
      { files: externalGroup('tls-component-endpoints:\n  - default\n  - nova-api') },
    );
  });

  test('one group has them', () => {
    checkModel(
      netgroupDefaultEndpointsMultiple,
      {},
      { files: externalGroup('tls-component-endpoints:\n  - nova-api\n  - "{{ component }}"') },
    );
  });
});
