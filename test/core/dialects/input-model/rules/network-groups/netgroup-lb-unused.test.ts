import { describe, test } from 'vitest';
import {
  guestExample,
  guestFiles,
} from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/examples.js';
import { netgroupLbUnused } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/netgroup-lb-unused.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/netgroup-lb-unused', () => {
  test('no interface has the group', () => {
    checkModel(
      netgroupLbUnused,
      {
        'data/guest_group.yml': `
      ...
          load-balancers:
        # ^^^^^^^^^^^^^^ error: Network group 'GUEST' has load balancers but is not in any interface model.
        # | fix: Add 'GUEST' to interface 'ETH1' of 'CONTROLLER-INTERFACES'
        # | in data/net_interfaces.yml
        # |     - name: CONTROLLER-INTERFACES
        # |       network-interfaces:
        # |         - name: ETH1
        # |           device:
        # |             name: hed1
        # |           network-groups:
        # |             - MANAGEMENT
        # | +           - GUEST
      ...
    `,
      },
      { files: guestExample('load-balancers:\n  - internal-lb', guestFiles('network'))() },
    );
  });

  test('an interface has it', () => {
    checkModel(
      netgroupLbUnused,
      {},
      { files: guestExample('load-balancers:\n  - internal-lb', guestFiles('network', 'interface'))() },
    );
  });

  test('an empty list', () => {
    checkModel(netgroupLbUnused, {}, { files: guestExample('load-balancers: []', guestFiles('network'))() });
  });

  test('interfaces that cannot be read may have any', () => {
    checkModel(
      netgroupLbUnused,
      {},
      {
        files: guestExample('load-balancers:\n  - internal-lb', {
          ...guestFiles('network'),
          'data/more.yml': 'interface-models:\n  - name: MORE\n    network-interfaces:\n      - !any x\n',
        })(),
      },
    );
  });
});
