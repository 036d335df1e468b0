import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import {
  guestExample,
  guestFiles,
} from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/examples.js';
import { netgroupUnused } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/netgroup-unused.js';
import { externalGroup } from '../../../../../../server/src/core/dialects/input-model/rules/networks/examples.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/netgroup-unused', () => {
  test('no interface and no route', () => {
    checkModel(
      netgroupUnused,
      {
        'data/guest_group.yml': `
      ...
        - name: GUEST
        #       ^^^^^ warning: Network group 'GUEST' is unused: no interface model has it, and no route leads to it.
        #       | unnecessary
        #       | fix: Remove the network group 'GUEST'
        #       | - network-groups:
        #       | -   - name: GUEST
        #       | -     hostname-suffix: guest
        #       | + network-groups: []
      ...
    `,
      },
      { files: guestExample('')() },
    );
  });

  test('an interface has it', () => {
    checkModel(netgroupUnused, {}, { files: guestExample('', guestFiles('interface'))() });
  });

  test('a route is a use', () => {
    checkModel(netgroupUnused, {}, { files: guestExample('', externalGroup('routes:\n  - GUEST'))() });
  });

  test('where the load balancer speaks, the group does not', () => {
    checkModel(netgroupUnused, {}, { files: guestExample('load-balancers:\n  - internal-lb')() });
  });

  test('an interface model that cannot be read may use any', () => {
    checkModel(
      netgroupUnused,
      {},
      {
        files: guestExample('', {
          'data/net_interfaces.yml': `${exampleFile('data/net_interfaces.yml')}        passthrough-network-groups: !any x\n`,
        })(),
      },
    );
  });

  test('so may a route', () => {
    checkModel(
      netgroupUnused,
      {},
      { files: guestExample('', externalGroup('routes:\n  - "{{ route }}"'))() },
    );
  });
});
