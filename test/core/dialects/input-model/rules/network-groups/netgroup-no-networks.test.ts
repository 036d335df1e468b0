import { describe, test } from 'vitest';
import {
  guestExample,
  guestFiles,
} from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/examples.js';
import { netgroupNoNetworks } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/netgroup-no-networks.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/netgroup-no-networks', () => {
  test('load balancers need addresses', () => {
    checkModel(
      netgroupNoNetworks,
      {
        'data/guest_group.yml': `
      ...
        - name: GUEST
        #       ^^^^^ error: Network group 'GUEST' has 'load-balancers' but no network.
        #       | related 7: They need addresses.
        #       | fix: Create the network 'GUEST-NET' in 'CLOUD'
        #       | in data/server_groups.yml
        #       |         - EXTERNAL-API-NET
        #       | +       - GUEST-NET
        #       | in data/networks.yml
        #       |       gateway-ip: 10.0.1.1
        #       | +   - name: GUEST-NET
        #       | +     network-group: GUEST
        #       | +     vlanid: 102
        #       | +     cidr: 10.0.2.0/24
      ...
    `,
      },
      { files: guestExample('load-balancers:\n  - internal-lb', guestFiles('interface'))() },
    );
  });

  test('endpoints do as well', () => {
    checkModel(
      netgroupNoNetworks,
      {
        'data/guest_group.yml': `
      ...
        - name: GUEST
        #       ^^^^^ error: Network group 'GUEST' has 'tls-component-endpoints' but no network.
        #       | related 7: They need addresses.
        #       | fix: Create the network 'GUEST-NET' in 'CLOUD'
        #       | in data/server_groups.yml
        #       |         - EXTERNAL-API-NET
        #       | +       - GUEST-NET
        #       | in data/networks.yml
        #       |       gateway-ip: 10.0.1.1
        #       | +   - name: GUEST-NET
        #       | +     network-group: GUEST
        #       | +     vlanid: 102
        #       | +     cidr: 10.0.2.0/24
      ...
    `,
      },
      { files: guestExample('tls-component-endpoints:\n  - nova-api', guestFiles('interface'))() },
    );
  });

  test('empty lists need no network', () => {
    checkModel(
      netgroupNoNetworks,
      {},
      { files: guestExample('component-endpoints: []\nload-balancers: []', guestFiles('interface'))() },
    );
  });

  test('there is a network', () => {
    checkModel(
      netgroupNoNetworks,
      {},
      { files: guestExample('component-endpoints:\n  - nova-api', guestFiles('network', 'interface'))() },
    );
  });

  test('networks that cannot be read may be of any group', () => {
    checkModel(
      netgroupNoNetworks,
      {},
      {
        files: guestExample('component-endpoints:\n  - nova-api', {
          ...guestFiles('interface'),
          'data/more.yml':
            'product:\n  version: 2\nnetworks:\n  - name: NET\n    network-group: "{{ group }}"\n',
        })(),
      },
    );
  });

  test('so may lists of them', () => {
    checkModel(
      netgroupNoNetworks,
      {},
      {
        files: guestExample('component-endpoints:\n  - nova-api', {
          ...guestFiles('interface'),
          'data/more.yml': 'product:\n  version: 2\nnetworks:\n  - !any network\n',
        })(),
      },
    );
  });
});
