import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { lbProviderNotOnGroup } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-provider-not-on-group.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-provider-not-on-group', () => {
  test('each interface could carry the group', () => {
    checkModel(
      lbProviderNotOnGroup,
      {
        'data/control_plane.yml': `
      ...
              components:
                - default
              cert-file: internal-cert
            - name: external-lb
              provider: ip-cluster
              #         ^^^^^^^^^^ error: Servers of 'cluster1' are not attached to 'EXTERNAL-API': 'ip-cluster' needs it for 'external-lb'.
              #         | related network_groups.yml:14: The network group is defined here.
              #         | related net_interfaces.yml:5: The interface model of the servers is defined here.
              #         | fix: Add 'EXTERNAL-API' to interface 'ETH1' of 'CONTROLLER-INTERFACES'
              #         | in data/net_interfaces.yml
              #         |             name: hed7
              #         |           network-groups:
              #         |             - MANAGEMENT
              #         | +           - EXTERNAL-API
              #         | fix: Add 'EXTERNAL-API' to interface 'ETH2' of 'CONTROLLER-INTERFACES'
              #         | in data/net_interfaces.yml
              #         |             - MANAGEMENT
              #         |           x: y
              #         |         - name: ETH2
              #         | -         network-groups: []
              #         | +         network-groups: [EXTERNAL-API]
      ...
    `,
      },
      {
        files: {
          'data/net_interfaces.yml': exampleFile('data/net_interfaces.yml')
            .replace('name: hed1', 'name: hed7')
            .replace(
              'forced-network-groups:\n          - EXTERNAL-API',
              'x: y\n      - name: ETH2\n        network-groups: []',
            )
            // Somewhere the group is carried, though not on these servers.
            .concat('          - EXTERNAL-API\n'),
        },
      },
    );
  });

  test('a group that is listed is as good as one that is forced', () => {
    checkModel(
      lbProviderNotOnGroup,
      {},
      {
        files: {
          'data/net_interfaces.yml': exampleFile('data/net_interfaces.yml').replace(
            '        forced-network-groups:\n',
            '',
          ),
        },
      },
    );
  });

  test('an interface that cannot be read may carry it', () => {
    checkModel(
      lbProviderNotOnGroup,
      {},
      {
        files: {
          'data/net_interfaces.yml': exampleFile('data/net_interfaces.yml').replace(
            'forced-network-groups:\n          - EXTERNAL-API',
            'forced-network-groups: ["{{ group }}"]',
          ),
        },
      },
    );
  });

  test('two groups that name the load balancer are told elsewhere', () => {
    checkModel(
      lbProviderNotOnGroup,
      {},
      {
        files: {
          'data/net_interfaces.yml': exampleFile('data/net_interfaces.yml').replace(
            '        forced-network-groups:\n          - EXTERNAL-API\n',
            '',
          ),
          'data/network_groups.yml': exampleFile('data/network_groups.yml').replace(
            '- internal-lb',
            '- internal-lb\n      - external-lb',
          ),
        },
      },
    );
  });

  test('a cluster that needs no server', () => {
    checkModel(
      lbProviderNotOnGroup,
      {},
      {
        files: {
          'data/net_interfaces.yml': exampleFile('data/net_interfaces.yml').replace(
            '        forced-network-groups:\n          - EXTERNAL-API\n',
            '',
          ),
          'data/control_plane.yml': exampleFile('data/control_plane.yml').replace(
            'member-count: 2',
            'min-count: 0',
          ),
        },
      },
    );
  });
});
