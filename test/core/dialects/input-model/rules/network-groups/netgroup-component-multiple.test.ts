import { describe, test } from 'vitest';
import { netgroupComponentMultiple } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/netgroup-component-multiple.js';
import { externalGroup } from '../../../../../../server/src/core/dialects/input-model/rules/networks/examples.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/netgroup-component-multiple', () => {
  test('two groups, in either list', () => {
    checkModel(
      netgroupComponentMultiple,
      {
        'data/network_groups.yml': `
      ...
          tls-component-endpoints:
            - nova-api
            # ^^^^^^^^ error: 'nova-api' already has its endpoint in network group 'EXTERNAL-API'.
            # | related 19: First listed here.
            # | fix: Remove 'nova-api'
            # | -       - nova-api
      ...
    `,
      },
      {
        files: externalGroup(
          'component-endpoints:\n  - nova-api\ntls-component-endpoints:\n  - nova-api\n  - horizon',
        ),
      },
    );
  });

  test('a component without endpoints, one that nobody knows, and all others', () => {
    checkModel(
      netgroupComponentMultiple,
      {},
      {
        files: externalGroup(
          'component-endpoints:\n  - stunnel\n  - nothing\n  - default\ntls-component-endpoints:\n  - stunnel\n  - nothing\n  - default\n  - horizon',
        ),
      },
    );
  });

  test('an alias is the same component', () => {
    checkModel(
      netgroupComponentMultiple,
      {
        'data/own.yml': `
      product:
        version: 2
      service-components:
        - name: own-api
          mnemonic: OWN
          service: nova
          aliases: [old-api]
          endpoints:
            - port: 8000
              has-vip: true
              roles: [internal]
    `,
        'data/network_groups.yml': `
      ...
          component-endpoints:
            - old-api
            - own-api
            # ^^^^^^^ error: 'own-api' already has its endpoint in network group 'EXTERNAL-API'.
            # | related 19: First listed here.
            # | fix: Remove 'own-api'
            # | -       - own-api
    `,
      },
      { files: externalGroup('component-endpoints:\n  - old-api\n  - own-api') },
    );
  });
});
