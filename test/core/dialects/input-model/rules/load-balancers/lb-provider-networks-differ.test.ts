import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { lbProviderNetworksDiffer } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-provider-networks-differ.js';
import { checkModel } from '../../../../../support/examples.js';

/** Controllers in two racks, each of which has a management network of its own when they are `split`. */
function racks(split: boolean): Readonly<Record<string, string>> {
  const networks = exampleFile('data/networks.yml').replace(
    'networks:',
    `networks:
  - name: SECOND-NET
    network-group: MANAGEMENT
    tagged-vlan: false
    cidr: 192.168.11.0/24
    gateway-ip: 192.168.11.1`,
  );
  const groups = exampleFile('data/server_groups.yml');
  const own = groups
    .replace('      - MANAGEMENT-NET\n', '')
    .replace('- name: RACK1\n    networks: []', '- name: RACK1\n    networks: [MANAGEMENT-NET]')
    .replace('- name: RACK2\n    networks: []', '- name: RACK2\n    networks: [SECOND-NET]');
  return { 'data/networks.yml': networks, 'data/server_groups.yml': split ? own : groups };
}

describe('input-model/lb-provider-networks-differ', () => {
  test('one controller in each rack', () => {
    checkModel(
      lbProviderNetworksDiffer,
      {
        'data/control_plane.yml': `
      ...
            - name: internal-lb
            #       ^^^^^^^^^^^ error: Servers that provide 'internal-lb' are in different networks: 'MANAGEMENT-NET', 'SECOND-NET'.
            #       | related servers.yml:9: This server is in 'MANAGEMENT-NET'.
            #       | related servers.yml:16: This server is in 'SECOND-NET'.
            #       | no fix
      ...
    `,
      },
      { files: racks(true) },
    );
  });

  test('all are in the network of the cloud', () => {
    checkModel(lbProviderNetworksDiffer, {}, { files: racks(false) });
  });

  test('which network one rack gets cannot be told', () => {
    const files = racks(true);
    const third = files['data/networks.yml']?.replace(
      'networks:',
      `networks:
  - name: THIRD-NET
    network-group: MANAGEMENT
    tagged-vlan: false
    cidr: 192.168.12.0/24`,
    );
    const groups = files['data/server_groups.yml']?.replace('[SECOND-NET]', '[SECOND-NET, THIRD-NET]');
    checkModel(
      lbProviderNetworksDiffer,
      {},
      { files: { ...files, 'data/networks.yml': third ?? '', 'data/server_groups.yml': groups ?? '' } },
    );
  });

  test('only some of the servers are taken, and nobody knows which', () => {
    checkModel(
      lbProviderNetworksDiffer,
      {},
      {
        files: {
          ...racks(true),
          'data/control_plane.yml': exampleFile('data/control_plane.yml').replace(
            'member-count: 2',
            'member-count: 1',
          ),
        },
      },
    );
  });

  test('another component is the provider, which runs nowhere', () => {
    checkModel(
      lbProviderNetworksDiffer,
      {},
      {
        files: {
          ...racks(true),
          'data/control_plane.yml': exampleFile('data/control_plane.yml').replaceAll(
            'provider: ip-cluster',
            'provider: external',
          ),
        },
      },
    );
  });

  test('the load balancer is named by two groups', () => {
    checkModel(
      lbProviderNetworksDiffer,
      {},
      {
        files: {
          ...racks(true),
          'data/network_groups.yml': exampleFile('data/network_groups.yml').replace(
            '- external-lb',
            '- external-lb\n      - internal-lb',
          ),
        },
      },
    );
  });
});
