import { describe, test } from 'vitest';

import { checkModel } from '../../../../../support/examples.js';

describe('names that network groups and networks use, and those that name them', () => {
  test('a group below another one', () => {
    checkModel(
      { id: 'input-model/sg-unknown-child' },
      {
        'data/more.yml': `
      server-groups:
        - name: SHELF
          server-groups: [RACK1, RACK7]
          #                      ^^^^^ error: Unknown server group 'RACK7'. Did you mean 'RACK1'?
          #                      | fix: Create the server group 'RACK7'
          #                      | in data/server_groups.yml
          #                      |     - name: RACK2
          #                      |       networks: []
          #                      | +   - name: RACK7
          #                      | +     networks: []
    `,
      },
    );
  });

  test('a network is created in the first group', () => {
    checkModel(
      { id: 'input-model/sg-unknown-network' },
      {
        'data/more.yml': `
      server-groups:
        - name: SHELF
          networks:
            - MANAGEMENT-NET
            - FURTHER-NET
            # ^^^^^^^^^^^ error: Unknown network 'FURTHER-NET'.
            # | fix: Create the network 'FURTHER-NET'
            # | in data/networks.yml
            # |       gateway-ip: 10.0.1.1
            # | +   - name: FURTHER-NET
            # | +     network-group: MANAGEMENT
            # | +     tagged-vlan: false
            # | +     cidr: 192.168.11.0/24
            # | +     gateway-ip: 192.168.11.1
    `,
      },
    );
  });

  test('a group is created', () => {
    checkModel(
      { id: 'input-model/network-unknown-group' },
      {
        'data/more.yml': `
      product:
        version: 2
      networks:
        - name: FURTHER-NET
          network-group: FURTHER
          #              ^^^^^^^ error: Unknown network group 'FURTHER'.
          #              | fix: Change to 'MANAGEMENT'
          #              | -     network-group: FURTHER
          #              | +     network-group: MANAGEMENT
          #              | fix: Change to 'EXTERNAL-API'
          #              | -     network-group: FURTHER
          #              | +     network-group: EXTERNAL-API
          #              | fix: Create the network group 'FURTHER'
          #              | in data/network_groups.yml
          #              |         - external-lb
          #              | +   - name: FURTHER
          #              | +     hostname-suffix: further
    `,
      },
    );
  });

  test('all that are not named elsewhere are no component', () => {
    checkModel(
      { id: 'input-model/netgroup-unknown-component' },
      {
        'data/more.yml': `
      product:
        version: 2
      network-groups:
        - name: FURTHER
          component-endpoints: [default, nova-api]
          tls-component-endpoints: [nova-apy]
          #                         ^^^^^^^^ error: Unknown service component 'nova-apy'. Did you mean 'nova-api'?
          #                         | fix: Change to 'nova-api'
          #                         | -     tls-component-endpoints: [nova-apy]
          #                         | +     tls-component-endpoints: [nova-api]
    `,
      },
    );
  });

  test('everywhere is known, as are groups', () => {
    checkModel(
      { id: 'input-model/netgroup-route-unknown' },
      {
        'data/more.yml': `
      product:
        version: 2
      network-groups:
        - name: FURTHER
          routes: [default, MANAGEMENT, MANAGMENT]
          #                             ^^^^^^^^^ error: Unknown network group or provider network 'MANAGMENT'. Did you mean 'MANAGEMENT'?
          #                             | fix: Create the network group 'MANAGMENT'
          #                             | in data/network_groups.yml
          #                             |         - external-lb
          #                             | +   - name: MANAGMENT
          #                             | +     hostname-suffix: managment
    `,
      },
    );
  });

  test('in each of the lists', () => {
    checkModel(
      { id: 'input-model/ifmodel-unknown-netgroup' },
      {
        'data/more.yml': `
      interface-models:
        - name: MORE
          network-interfaces:
            - name: ETH1
              network-groups: [MANAGMENT]
              #                ^^^^^^^^^ error: Unknown network group 'MANAGMENT'. Did you mean 'MANAGEMENT'?
              #                | preferred fix: Change to 'MANAGEMENT'
              #                | -         network-groups: [MANAGMENT]
              #                | +         network-groups: [MANAGEMENT]
              #                | fix: Create the network group 'MANAGMENT'
              #                | in data/network_groups.yml
              #                |         - external-lb
              #                | +   - name: MANAGMENT
              #                | +     hostname-suffix: managment
              forced-network-groups: [FURTHER]
              #                       ^^^^^^^ error: Unknown network group 'FURTHER'.
              #                       | fix: Change to 'MANAGEMENT'
              #                       | -         forced-network-groups: [FURTHER]
              #                       | +         forced-network-groups: [MANAGEMENT]
              #                       | fix: Change to 'EXTERNAL-API'
              #                       | -         forced-network-groups: [FURTHER]
              #                       | +         forced-network-groups: [EXTERNAL-API]
              #                       | fix: Create the network group 'FURTHER'
              #                       | in data/network_groups.yml
              #                       |         - external-lb
              #                       | +   - name: FURTHER
              #                       | +     hostname-suffix: further
              passthrough-network-groups: [MANAGEMENT, ANOTHER]
              #                                        ^^^^^^^ error: Unknown network group 'ANOTHER'.
              #                                        | fix: Change to 'EXTERNAL-API'
              #                                        | -         passthrough-network-groups: [MANAGEMENT, ANOTHER]
              #                                        | +         passthrough-network-groups: [MANAGEMENT, EXTERNAL-API]
              #                                        | fix: Create the network group 'ANOTHER'
              #                                        | in data/network_groups.yml
              #                                        |         - external-lb
              #                                        | +   - name: ANOTHER
              #                                        | +     hostname-suffix: another
    `,
      },
    );
  });

  test('all groups are known, and each', () => {
    checkModel(
      { id: 'input-model/firewall-unknown-group' },
      {
        'data/more.yml': `
      firewall-rules:
        - name: MORE
          network-groups: [all, MANAGEMENT, EXTERNAL]
          #                                 ^^^^^^^^ error: Unknown network group 'EXTERNAL'. Did you mean 'EXTERNAL-API'?
          #                                 | fix: Change to 'EXTERNAL-API'
          #                                 | -     network-groups: [all, MANAGEMENT, EXTERNAL]
          #                                 | +     network-groups: [all, MANAGEMENT, EXTERNAL-API]
          #                                 | fix: Create the network group 'EXTERNAL'
          #                                 | in data/network_groups.yml
          #                                 |         - external-lb
          #                                 | +   - name: EXTERNAL
          #                                 | +     hostname-suffix: external
          rules: []
    `,
      },
    );
  });

  test('a network group of the settings of DCN', () => {
    checkModel(
      { id: 'input-model/dcn-unknown-netgroup' },
      {
        'data/more.yml': `
      product:
        version: 2
      configuration-data:
        - name: OWN-CONFIG
          services: [dcn]
          data:
            vsc_mgmt_net: MANAGMENT
            #             ^^^^^^^^^ error: Unknown network group 'MANAGMENT'. Did you mean 'MANAGEMENT'?
            #             | preferred fix: Change to 'MANAGEMENT'
            #             | -       vsc_mgmt_net: MANAGMENT
            #             | +       vsc_mgmt_net: MANAGEMENT
            #             | fix: Create the network group 'MANAGMENT'
            #             | in data/network_groups.yml
            #             |         - external-lb
            #             | +   - name: MANAGMENT
            #             | +     hostname-suffix: managment
    `,
      },
    );
  });

  test('a network of the settings of Wind River', () => {
    checkModel(
      { id: 'input-model/windriver-unknown-network' },
      {
        'data/more.yml': `
      product:
        version: 2
      configuration-data:
        - name: OWN-CONFIG
          services: [windriver]
          data:
            property-groups:
              properties:
                logical-interface:
                  - name: infra0
                    networks:
                      - name: MANAGEMENT-NET
                      - name: MANAGEMEN-NET
                      #       ^^^^^^^^^^^^^ error: Unknown network 'MANAGEMEN-NET'. Did you mean 'MANAGEMENT-NET'?
                      #       | preferred fix: Change to 'MANAGEMENT-NET'
                      #       | -                 - name: MANAGEMEN-NET
                      #       | +                 - name: MANAGEMENT-NET
                      #       | fix: Create the network 'MANAGEMEN-NET'
                      #       | in data/networks.yml
                      #       |       gateway-ip: 10.0.1.1
                      #       | +   - name: MANAGEMEN-NET
                      #       | +     network-group: MANAGEMENT
                      #       | +     tagged-vlan: false
                      #       | +     cidr: 192.168.11.0/24
                      #       | +     gateway-ip: 192.168.11.1
    `,
      },
    );
  });
});
