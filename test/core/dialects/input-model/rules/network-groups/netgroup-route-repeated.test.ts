import { describe, test } from 'vitest';
import { providerExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/examples.js';
import { netgroupRouteRepeated } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/netgroup-route-repeated.js';
import { checkModel } from '../../../../../support/examples.js';

const NETWORK = 'OCTAVIA-MGMT-NET';

describe('input-model/netgroup-route-repeated', () => {
  test('the second route to a provider network is one too many', () => {
    checkModel(
      netgroupRouteRepeated,
      {
        'data/network_groups.yml': `
      ...
          routes:
            - OCTAVIA-MGMT-NET
            - default
            - OCTAVIA-MGMT-NET
            # ^^^^^^^^^^^^^^^^ error: Duplicate route to 'OCTAVIA-MGMT-NET'.
            # | preferred fix: Remove the second 'OCTAVIA-MGMT-NET'
            # |         - default
            # | -       - OCTAVIA-MGMT-NET
      ...
    `,
      },
      { files: providerExample(NETWORK, [NETWORK, 'default', NETWORK])() },
    );
  });

  test('each network once', () => {
    checkModel(netgroupRouteRepeated, {}, { files: providerExample(NETWORK, ['default', NETWORK])() });
  });

  test('a route to a network group may stand twice', () => {
    checkModel(
      netgroupRouteRepeated,
      {},
      { files: providerExample(NETWORK, ['EXTERNAL-API', 'EXTERNAL-API', NETWORK])() },
    );
  });
});
