import { test } from 'vitest';
import { externalNetInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/external-net-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

test('addresses of external networks', () => {
  checkModel(externalNetInvalid, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_external_networks:
              - name: one
                cidr: 172.31.0.0
                gateway: 172.31.0.1
                #        ^^^^^^^^^^ info: Gateway '172.31.0.1' is outside the hosts of '172.31.0.0' (172.31.0.0).
                #        | related 6: The subnet is 172.31.0.0.
                #        | fix: Change to '172.31.0.0'
                #        | -           gateway: 172.31.0.1
                #        | +           gateway: 172.31.0.0
              - name: two
                cidr: 172.31.0.0/24
                gateway: 172.31.1.1
                #        ^^^^^^^^^^ info: Gateway '172.31.1.1' is outside the hosts of '172.31.0.0/24' (172.31.0.1-172.31.0.254).
                #        | related 9: The subnet is 172.31.0.0/24.
                #        | fix: Change to '172.31.0.1'
                #        | -           gateway: 172.31.1.1
                #        | +           gateway: 172.31.0.1
                #        | fix: Change to '172.31.0.254'
                #        | -           gateway: 172.31.1.1
                #        | +           gateway: 172.31.0.254
                allocation_pools:
                  - start: 172.31.0.255
                  #        ^^^^^^^^^^^^ info: Address '172.31.0.255' is outside the hosts of '172.31.0.0/24' (172.31.0.1-172.31.0.254).
                  #        | related 9: The subnet is 172.31.0.0/24.
                  #        | fix: Change to '172.31.0.1'
                  #        | -             - start: 172.31.0.255
                  #        | +             - start: 172.31.0.1
                    end: 172.31.0.1
              - name: three
                cidr: 172.31.0.0/24
                gateway: router
                #        ^^^^^^ info: 'router' is not a valid IP address.
                #        | fix: Change to '172.31.0.1'
                #        | -           gateway: router
                #        | +           gateway: 172.31.0.1
                #        | fix: Change to '172.31.0.254'
                #        | -           gateway: router
                #        | +           gateway: 172.31.0.254
                allocation_pools:
                  - start: 172.31.0.9
                  #        ^^^^^^^^^^ info: Pool is reversed: '172.31.0.9' is after '172.31.0.8'.
                  #        | related 19: The end is '172.31.0.8'.
                  #        | fix: Swap 'start' and 'end'
                  #        | -             - start: 172.31.0.9
                  #        | -               end: 172.31.0.8
                  #        | +             - start: 172.31.0.8
                  #        | +               end: 172.31.0.9
                    end: 172.31.0.8
                  - start: 172.31.0.1
                    end: 172.31.0.x
                    #    ^^^^^^^^^^ info: '172.31.0.x' is not a valid IP address.
                    #    | fix: Change to '172.31.0.254'
                    #    | -               end: 172.31.0.x
                    #    | +               end: 172.31.0.254
              - name: four
                cidr: 172.31.0.0/24
                gateway: 172.31.0.1
                allocation_pools:
                  - start: 172.31.0.2
                    end: 172.31.0.254
              - gateway: {{ gateway }}
        - services: [neutron]
    `,
  });
});
