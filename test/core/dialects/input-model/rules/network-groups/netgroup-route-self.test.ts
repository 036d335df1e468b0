import { describe, test } from 'vitest';
import { netgroupRouteSelf } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/netgroup-route-self.js';
import { externalGroup } from '../../../../../../server/src/core/dialects/input-model/rules/networks/examples.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/netgroup-route-self', () => {
  test('the route goes', () => {
    checkModel(
      netgroupRouteSelf,
      {
        'data/network_groups.yml': `
      ...
            - EXTERNAL-API
            # ^^^^^^^^^^^^ warning: Network group 'EXTERNAL-API' does not need a route to itself.
            # | unnecessary
            # | fix: Remove 'EXTERNAL-API'
            # | -       - EXTERNAL-API
      ...
    `,
      },
      { files: externalGroup('routes:\n  - MANAGEMENT\n  - EXTERNAL-API') },
    );
  });

  test('routes to others, and to everywhere', () => {
    checkModel(
      netgroupRouteSelf,
      {},
      { files: externalGroup('routes:\n  - MANAGEMENT\n  - default\n  - "{{ route }}"') },
    );
  });
});
